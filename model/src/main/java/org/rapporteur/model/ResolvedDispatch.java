package org.rapporteur.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An annotated dispatch in which it is known who, where and when: what `resolve` hands to
/// `extract`.
///
/// @param annotated what was resolved
/// @param outlet the publisher; null when the input does not name it
/// @param dateline what is printed before the first sentence; null when nothing is
/// @param mentions in the order of the text, an enclosing one before those inside it
/// @param actors in the order of their first mention; after them the governments of countries that
///   only a town or region stands for, in case something is done to them
/// @param places in the order of their first mention
/// @param dates in the order of the text
/// @param warnings what could not be resolved
public record ResolvedDispatch(
    AnnotatedDispatch annotated,
    @Nullable Outlet outlet,
    @Nullable Dateline dateline,
    List<Mention> mentions,
    List<Actor> actors,
    List<Place> places,
    List<TimeExpression> dates,
    List<Warning> warnings) {

  public ResolvedDispatch {
    mentions = List.copyOf(mentions);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    dates = List.copyOf(dates);
    warnings = List.copyOf(warnings);
  }

  /// Returns this without the actors that nothing mentions, but for those of `concerned`.
  ResolvedDispatch keeping(Set<Id<Actor>> concerned) {
    Set<Id<Actor>> kept = new HashSet<>(concerned);
    mentions.stream().map(Mention::actor).filter(Objects::nonNull).forEach(kept::add);
    actors.forEach(actor -> kept.addAll(actor.members()));
    List<Actor> rest = actors.stream().filter(actor -> kept.contains(actor.id())).toList();
    return rest.size() == actors.size()
        ? this
        : new ResolvedDispatch(
            annotated, outlet, dateline, mentions, rest, places, dates, warnings);
  }

  public Dispatch dispatch() {
    return annotated.dispatch();
  }

  /// Returns the actor of that id.
  ///
  /// @throws IllegalArgumentException when there is none
  public Actor actor(Id<Actor> id) {
    return actors.stream()
        .filter(actor -> actor.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no actor " + id));
  }

  /// Returns the place of that id.
  ///
  /// @throws IllegalArgumentException when there is none
  public Place place(Id<Place> id) {
    return places.stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no place " + id));
  }

  /// Returns the date of that id.
  ///
  /// @throws IllegalArgumentException when there is none
  public TimeExpression date(Id<TimeExpression> id) {
    return dates.stream()
        .filter(date -> date.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no date " + id));
  }

  /// Returns the mentions that lie wholly in `span`, in order.
  public List<Mention> mentionsIn(Span span) {
    return mentions.stream().filter(mention -> span.covers(mention.span())).toList();
  }

  /// Returns the longest mention whose head word is `token`.
  public Optional<Mention> mentionHeadedBy(Token token) {
    return mentions.stream()
        .filter(mention -> mention.head().equals(token.span()))
        .max(Comparator.comparingInt(mention -> mention.span().length()));
  }

  /// Returns the dates that lie wholly in `span`, in order.
  public List<TimeExpression> datesIn(Span span) {
    return dates.stream().filter(date -> span.covers(date.span())).toList();
  }
}
