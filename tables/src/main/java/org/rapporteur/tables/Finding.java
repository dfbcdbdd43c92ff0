package org.rapporteur.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Voice;
import org.rapporteur.tables.query.VoiceKind;

/// One finding with the reading it stands in: what a row is made of.
///
/// @param <T> an event, a statement, a figure, a stop …
/// @param id stable: the dispatch's id, `#`, and the finding's id in its reading
public record Finding<T>(String id, Reading reading, T value) {

  /// Separates several values in one cell; names hold none.
  public static final String AND = "; ";

  public static <T> Finding<T> of(Reading reading, String id, T value) {
    return new Finding<>(id(reading, id), reading, value);
  }

  static String id(Reading reading, String id) {
    return reading.dispatch().id() + "#" + id;
  }

  /// Returns the id under which a row of the same reading stands.
  public @Nullable String idOf(@Nullable Id<?> other) {
    return other == null ? null : id(reading, other.value());
  }

  /// Returns a part of each actor, "" where one has none; null when none has any.
  public @Nullable String joined(List<Id<Actor>> ids, Function<Actor, @Nullable String> part) {
    List<String> parts =
        ids.stream()
            .map(id -> Objects.requireNonNullElse(part.apply(reading.resolved().actor(id)), ""))
            .toList();
    return parts.stream().allMatch(String::isEmpty) ? null : String.join(AND, parts);
  }

  public <P> @Nullable P ofPlace(@Nullable Id<Place> id, Function<Place, @Nullable P> part) {
    return id == null ? null : part.apply(reading.resolved().place(id));
  }

  public <P> @Nullable P ofDate(
      @Nullable Id<TimeExpression> id, Function<TimeExpression, @Nullable P> part) {
    return id == null ? null : part.apply(reading.resolved().date(id));
  }

  /// Returns the day of publication.
  public @Nullable LocalDate published() {
    var published = reading.dispatch().published();
    return published == null ? null : published.date();
  }

  /// Returns the statement that asserts a finding, or empty when the outlet does.
  public Optional<Statement> statement(Voice voice) {
    return switch (voice) {
      case Voice.OfOutlet() -> Optional.empty();
      case Voice.OfStatement(var id) ->
          reading.findings().statements().stream().filter(s -> s.id().equals(id)).findFirst();
    };
  }

  /// Returns the word of the query language for a voice: `outlet`, `source` or `removed`.
  public String voice(Voice voice) {
    return word(VoiceKind.of(reading, voice));
  }

  /// Returns who asserts a finding; null when the outlet does, or nobody is named.
  public @Nullable String speaker(Voice voice) {
    return statement(voice).map(this::speaker).orElse(null);
  }

  /// Returns who speaks: the names of the actors, or the words where they are unknown.
  public @Nullable String speaker(Statement statement) {
    Statement.@Nullable Party source = statement.source();
    if (source == null) {
      return null;
    }
    @Nullable String names = joined(source.actors(), Actor::name);
    return names == null ? quoted(source.spans()) : names;
  }

  /// Returns by whom the statement came, the nearest to the outlet last.
  public @Nullable String carriers(Statement statement) {
    String via =
        statement.via().stream()
            .map(carrier -> {
              @Nullable String names = joined(carrier.actors(), Actor::name);
              return names == null ? quoted(carrier.spans()) : names;
            })
            .filter(Objects::nonNull)
            .collect(Collectors.joining(AND));
    return via.isEmpty() ? null : via;
  }

  /// Returns the words of spans; null for none.
  public @Nullable String quoted(List<Span> spans) {
    return spans.isEmpty()
        ? null
        : spans.stream().map(reading.dispatch()::text).collect(Collectors.joining(" … "));
  }

  /// Returns a constant in lower case.
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
