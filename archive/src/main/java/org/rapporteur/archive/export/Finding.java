package org.rapporteur.archive.export;

import java.util.List;
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

/// One finding with the reading it stands in: what a row is made of.
///
/// @param <T> an event, a statement, a figure or a stop
/// @param id stable: the dispatch's id, `#`, and the finding's id in its reading
record Finding<T>(String id, Reading reading, T value) {

  /// Separates several values in one cell; names hold none.
  private static final String AND = "; ";

  static <T> Finding<T> of(Reading reading, String id, T value) {
    return new Finding<>(reading.dispatch().id() + "#" + id, reading, value);
  }

  @Nullable String joined(List<Id<Actor>> ids, Function<Actor, @Nullable String> part) {
    String joined =
        ids.stream()
            .map(id -> Objects.requireNonNullElse(part.apply(reading.resolved().actor(id)), ""))
            .collect(Collectors.joining(AND));
    return ids.isEmpty() ? null : joined;
  }

  <P> @Nullable P ofPlace(@Nullable Id<Place> id, Function<Place, @Nullable P> part) {
    return id == null ? null : part.apply(reading.resolved().place(id));
  }

  <P> @Nullable P ofDate(
      @Nullable Id<TimeExpression> id, Function<TimeExpression, @Nullable P> part) {
    return id == null ? null : part.apply(reading.resolved().date(id));
  }

  /// Returns the statement that asserts a finding, or empty when the outlet does.
  Optional<Statement> statement(Voice voice) {
    return switch (voice) {
      case Voice.OfOutlet() -> Optional.empty();
      case Voice.OfStatement(var id) ->
          reading.findings().statements().stream().filter(s -> s.id().equals(id)).findFirst();
    };
  }

  @Nullable String speaker(Voice voice) {
    return statement(voice).map(this::speaker).orElse(null);
  }

  /// Returns who speaks: the names of the actors, or the words where they are unknown.
  @Nullable String speaker(Statement statement) {
    Statement.@Nullable Party source = statement.source();
    if (source == null) {
      return null;
    }
    @Nullable String names = joined(source.actors(), Actor::name);
    return names == null ? quoted(source.spans()) : names;
  }

  /// Returns by whom the statement came, the nearest to the outlet last.
  @Nullable String carriers(Statement statement) {
    String via =
        statement.via().stream()
            .map(carrier -> {
              @Nullable String names = joined(carrier.actors(), Actor::name);
              return names == null ? quoted(carrier.spans()) : names;
            })
            .collect(Collectors.joining(AND));
    return via.isEmpty() ? null : via;
  }

  String quoted(List<Span> spans) {
    return spans.stream()
        .map(span -> span.in(reading.dispatch().text()))
        .collect(Collectors.joining(" … "));
  }
}
