package org.rapporteur.evaluate.exam;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.evaluate.metric.Correction;
import org.rapporteur.evaluate.metric.Ratio;
import org.rapporteur.evaluate.metric.Reliability;
import org.rapporteur.evaluate.metric.Score;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/// Marks coded events against marked ones.
///
/// A coded event tells the first marked one of its type that has one of its triggers, or else the
/// first of another type; a further coded event that tells the same is a duplicate. Status and
/// parties are asked of pairs of one type.
final class EventMarks {
  private static final String NOTHING = "nothing";

  private final Reliability reliability = new Reliability();
  private final List<String> errors = new ArrayList<>();
  private final Map<EventType, Map<String, Long>> confusion = new EnumMap<>(EventType.class);
  private final Map<EventStatus, long[]> statuses = new EnumMap<>(EventStatus.class);
  private long marked;
  private long coded;
  private long told;
  private long right;
  private long duplicates;
  private long actors;
  private long recipients;
  private long withActor;
  private long withRecipient;
  private long eventFree;
  private long codedInEventFree;

  /// Adds a passage; `reading` is null when it was not read.
  void add(String id, List<MarkedEvent> gold, @Nullable Reading reading) {
    List<Event> events = reading == null ? List.of() : reading.findings().events();
    marked += gold.size();
    coded += events.size();
    if (gold.isEmpty()) {
      eventFree++;
      codedInEventFree += events.isEmpty() ? 0 : 1;
    }
    Set<MarkedEvent> found = new HashSet<>();
    Set<MarkedEvent> foundRight = new HashSet<>();
    for (Event event : events) {
      @Nullable MarkedEvent same = find(gold, event, true);
      @Nullable MarkedEvent any = same == null ? find(gold, event, false) : same;
      reliability.add(event.confidence(), same != null);
      if (same == null) {
        errors.add(
            "%s  coded %s at “%s”, marked %s"
                .formatted(
                    id,
                    event.type(),
                    event.mentions().getFirst().trigger().in(text(reading)),
                    any == null ? NOTHING : any.type()));
      }
      if (any != null && !found.add(any) && same != null) {
        duplicates++;
        errors.add(
            "%s  coded %s at “%s” once more"
                .formatted(
                    id, event.type(), event.mentions().getFirst().trigger().in(text(reading))));
      } else if (any != null) {
        told++;
        confuse(any.type(), event.type().name());
      }
      if (same != null && foundRight.add(same)) {
        right++;
        compare(same, event, reading);
        if (same.status() != event.status()) {
          errors.add(
              "%s  %s at “%s” is %s, not %s"
                  .formatted(
                      id,
                      event.type(),
                      event.mentions().getFirst().trigger().in(text(reading)),
                      same.status(),
                      event.status()));
        }
      }
    }
    for (MarkedEvent missed : gold) {
      if (!found.contains(missed)) {
        confuse(missed.type(), NOTHING);
        String trigger = reading == null ? "" : missed.triggers().getFirst().in(text(reading));
        errors.add(
            "%s  missed %s %s at “%s”".formatted(id, missed.status(), missed.type(), trigger));
      }
    }
  }

  private static String text(@Nullable Reading reading) {
    return reading == null ? "" : reading.dispatch().text();
  }

  /// Returns what was missed and what was coded wrongly.
  List<String> errors() {
    return errors;
  }

  private static @Nullable MarkedEvent find(List<MarkedEvent> gold, Event event, boolean sameType) {
    return gold.stream()
        .filter(one -> !sameType || one.type() == event.type())
        .filter(one -> event.mentions().stream().anyMatch(told -> one.isToldAt(told.trigger())))
        .findFirst()
        .orElse(null);
  }

  private void confuse(EventType asked, String answered) {
    confusion.computeIfAbsent(asked, _ -> new TreeMap<>()).merge(answered, 1L, Long::sum);
  }

  private void compare(MarkedEvent asked, Event event, @Nullable Reading reading) {
    long[] status = statuses.computeIfAbsent(asked.status(), _ -> new long[2]);
    status[0]++;
    status[1] += asked.status() == event.status() ? 1 : 0;
    if (!asked.actors().isEmpty()) {
      withActor++;
      actors += names(reading, event.actors(), asked.actors()) ? 1 : 0;
    }
    if (!asked.recipients().isEmpty()) {
      withRecipient++;
      recipients += names(reading, event.recipients(), asked.recipients()) ? 1 : 0;
    }
  }

  /// Tells whether one of the actors is named within one of the marked phrases.
  private static boolean names(@Nullable Reading reading, List<Id<Actor>> ids, List<Span> phrases) {
    return reading != null
        && reading.resolved().mentions().stream()
            .filter(mention -> mention.actor() != null && ids.contains(mention.actor()))
            .map(Mention::span)
            .anyMatch(span -> phrases.stream().anyMatch(span::overlaps));
  }

  List<Score> scores() {
    Ratio triggers = Ratio.of(told, coded - duplicates, marked);
    Ratio types = Ratio.of(right, coded - duplicates, marked);
    long asked = statuses.values().stream().mapToLong(status -> status[0]).sum();
    long same = statuses.values().stream().mapToLong(status -> status[1]).sum();
    return List.of(
        Score.percent("told F1", triggers.f1()),
        Score.percent("type P", types.precision()),
        Score.percent("type R", types.recall()),
        Score.percent("type F1", types.f1()),
        Score.percent("status", share(same, asked)),
        Score.percent("actor", share(actors, withActor)),
        Score.percent("recipient", share(recipients, withRecipient)),
        Score.percent("duplicates", share(duplicates, coded)),
        Score.percent("event-free coded", share(codedInEventFree, eventFree)),
        new Score("ECE", reliability.error(), 3),
        Score.count("events", marked));
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  List<Breakdown> breakdowns() {
    return List.of(byStatus(), confusions(), byConfidence(), correction());
  }

  private Breakdown byStatus() {
    List<Breakdown.Row> rows = new ArrayList<>();
    statuses.forEach((status, counts) ->
        rows.add(
            new Breakdown.Row(
                status.name().toLowerCase(Locale.ROOT),
                List.of(
                    Score.percent("right", share(counts[1], counts[0])),
                    Score.count("events", counts[0])))));
    return new Breakdown("status", rows);
  }

  private Breakdown confusions() {
    List<Breakdown.Row> rows = new ArrayList<>();
    confusion.forEach((asked, answers) -> {
      List<Score> scores = new ArrayList<>();
      for (EventType type : EventType.values()) {
        scores.add(Score.count(type.name(), answers.getOrDefault(type.name(), 0L)));
      }
      scores.add(Score.count(NOTHING, answers.getOrDefault(NOTHING, 0L)));
      rows.add(new Breakdown.Row(asked.name(), scores));
    });
    return new Breakdown("marked, and what was coded", rows);
  }

  /// What the confidence would have to be multiplied with, in log-odds, to keep its word here.
  private Breakdown correction() {
    Correction fitted = reliability.correction();
    return new Breakdown(
        "confidence, corrected",
        List.of(
            new Breakdown.Row(
                "log-odds",
                List.of(
                    new Score("slope", fitted.slope(), 3),
                    new Score("intercept", fitted.intercept(), 3)))));
  }

  private Breakdown byConfidence() {
    List<Breakdown.Row> rows = new ArrayList<>();
    for (Reliability.Bin bin : reliability.bins()) {
      rows.add(
          new Breakdown.Row(
              String.format(Locale.ROOT, "from %.1f", bin.from()),
              List.of(
                  Score.percent("confidence", bin.confidence()),
                  Score.percent("right", bin.right()),
                  Score.count("events", bin.count()))));
    }
    return new Breakdown("confidence", rows);
  }
}
