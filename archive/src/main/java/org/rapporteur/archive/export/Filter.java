package org.rapporteur.archive.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Voice;

/// Which rows are wanted; what is empty or null asks nothing, and all that is asked must hold of
/// the same event.
///
/// @param types PLOVER types of events
/// @param statuses of events
/// @param voice of events and figures: the outlet's own, or a source's
/// @param actor a part of the name, the reference or the country code of one who acts or speaks
/// @param recipient the same of one to whom it is done
/// @param outlet a part of the name or domain of the outlet
/// @param from the first day of publication
/// @param to the last day of publication
/// @param confidence the least one of events, 0 to 1
public record Filter(
    Set<EventType> types,
    Set<EventStatus> statuses,
    @Nullable VoiceKind voice,
    @Nullable String actor,
    @Nullable String recipient,
    @Nullable String outlet,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    double confidence) {

  /// Asks nothing.
  public static final Filter NONE =
      new Filter(Set.of(), Set.of(), null, null, null, null, null, null, 0);

  /// Whose voice.
  public enum VoiceKind {
    /// The outlet says so itself.
    OUTLET,
    /// Somebody says so in the dispatch.
    SOURCE
  }

  public Filter {
    types = Set.copyOf(types);
    statuses = Set.copyOf(statuses);
  }

  /// Tells whether a dispatch's outlet and day of publication are wanted; a dispatch without a day
  /// is in no range of days.
  boolean admits(Reading reading) {
    var published = reading.dispatch().published();
    boolean dated =
        published == null
            ? from == null && to == null
            : (from == null || !published.date().isBefore(from))
                && (to == null || !published.date().isAfter(to));
    return dated && (outlet == null || isOutlet(reading.resolved(), outlet));
  }

  private static boolean isOutlet(ResolvedDispatch resolved, String wanted) {
    return resolved.outlet() != null
        && Stream.of(resolved.outlet().name(), resolved.outlet().domain())
            .filter(Objects::nonNull)
            .anyMatch(name -> contains(name, wanted));
  }

  boolean admits(Reading reading, Event event) {
    return (types.isEmpty() || types.contains(event.type()))
        && (statuses.isEmpty() || statuses.contains(event.status()))
        && event.confidence() >= confidence
        && admits(event.voice())
        && admitsActor(reading, event.actors())
        && isAmong(reading, event.recipients(), recipient);
  }

  boolean admits(Voice asserting) {
    return voice == null || voice == kindOf(asserting);
  }

  boolean admitsActor(Reading reading, List<Id<Actor>> acting) {
    return isAmong(reading, acting, actor);
  }

  static VoiceKind kindOf(Voice voice) {
    return switch (voice) {
      case Voice.OfOutlet() -> VoiceKind.OUTLET;
      case Voice.OfStatement _ -> VoiceKind.SOURCE;
    };
  }

  private static boolean isAmong(
      Reading reading, List<Id<Actor>> parties, @Nullable String wanted) {
    return wanted == null
        || parties.stream().map(reading.resolved()::actor).anyMatch(actor -> is(actor, wanted));
  }

  private static boolean is(Actor actor, String wanted) {
    return contains(actor.name(), wanted)
        || wanted.equals(actor.ref())
        || wanted.equalsIgnoreCase(actor.country());
  }

  private static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
