package org.rapporteur.archive.correction;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Place;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;

/// Finds whom, which place or which date of a reading a person means: by reference, by name, or in
/// words of the text, in that order; case does not matter.
record Named(ResolvedDispatch resolved) {

  List<Id<Actor>> actors(Values values, String name, List<Id<Actor>> before) {
    return values.sets(name) ? values.all(name).stream().map(this::actor).toList() : before;
  }

  private Id<Actor> actor(String words) {
    return Stream.of(
            by(resolved.actors(), Actor::ref, words).map(Actor::id),
            by(resolved.actors(), Actor::name, words).map(Actor::id),
            mentioned(words, Mention::actor))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> unknown("actor", words));
  }

  @Nullable Id<Place> place(Values values, @Nullable Id<Place> before) {
    @Nullable String words = values.text("place", null);
    if (words == null) {
      return values.sets("place") ? null : before;
    }
    return Stream.of(
            by(resolved.places(), Place::ref, words).map(Place::id),
            by(resolved.places(), Place::name, words).map(Place::id),
            mentioned(words, Mention::place))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> unknown("place", words));
  }

  @Nullable Id<TimeExpression> date(Values values, @Nullable Id<TimeExpression> before) {
    @Nullable String words = values.text("date", null);
    if (words == null) {
      return values.sets("date") ? null : before;
    }
    return Stream.of(
            by(resolved.dates(), TimeExpression::value, words),
            by(resolved.dates(), TimeExpression::text, words))
        .flatMap(Optional::stream)
        .findFirst()
        .map(TimeExpression::id)
        .orElseThrow(() -> unknown("date", words));
  }

  /// Returns the source of a statement: the new actors, by their mentions nearest to its content.
  ///
  /// @throws IllegalArgumentException when the text does not name one of them
  Statement.@Nullable Party source(Values values, Statement said) {
    List<Id<Actor>> actors = actors(values, "source", List.of());
    int content = said.content().isEmpty() ? 0 : said.content().getFirst().start();
    List<Span> words = actors.stream().map(actor -> nearest(actor, content)).distinct().toList();
    return actors.isEmpty() ? null : new Statement.Party(words, actors);
  }

  private Span nearest(Id<Actor> actor, int offset) {
    return resolved.mentions().stream()
        .filter(mention -> actor.equals(mention.actor()))
        .map(Mention::span)
        .min(Comparator.comparingInt(span -> Math.abs(span.start() - offset)))
        .orElseThrow(() -> unknown("words for the actor", actor.value()));
  }

  private static <T> Optional<T> by(List<T> all, Function<T, @Nullable String> name, String words) {
    return all.stream().filter(one -> words.equalsIgnoreCase(name.apply(one))).findFirst();
  }

  private <T> Optional<Id<T>> mentioned(String words, Function<Mention, @Nullable Id<T>> of) {
    return resolved.mentions().stream()
        .filter(mention -> mention.text().equalsIgnoreCase(words))
        .map(of)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static IllegalArgumentException unknown(String what, String words) {
    return new IllegalArgumentException(
        "the reading has no %s called \"%s\"".formatted(what, words));
  }
}
