package org.rapporteur.archive.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.archive.join.Dispute;
import org.rapporteur.archive.join.Disputes;
import org.rapporteur.archive.join.Envelope;
import org.rapporteur.archive.join.EventJoiner;
import org.rapporteur.archive.join.JourneyJoiner;
import org.rapporteur.archive.join.Origins;
import org.rapporteur.archive.join.ReportedEvent;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Reading;

/// Makes a [Story] of the readings of one group. It compares; it does not judge.
public final class StoryTeller {

  private static final Comparator<Reading> BY_DAY =
      Comparator.comparing((Reading reading) -> Envelope.day(reading).orElse(LocalDate.MAX))
          .thenComparing(reading -> reading.dispatch().id());

  private final Origins origins;

  public StoryTeller(Origins origins) {
    this.origins = origins;
  }

  /// Returns the story of these readings, whose order makes no difference.
  ///
  /// @param number of the story in its archive
  /// @param readings one or more
  public Story tell(long number, List<Reading> readings) {
    List<Reading> dispatches = readings.stream().sorted(BY_DAY).toList();
    List<ReportedEvent> events =
        new EventJoiner(origins)
            .join(dispatches).stream()
                .sorted(Comparator.comparing(event -> event.day().orElse(LocalDate.MAX)))
                .toList();
    List<Dispute> disputes = Disputes.find(dispatches, events);
    int independent = origins.count(dispatches);
    return new Story(
        number,
        Envelope.headline(dispatches.getFirst()),
        dispatches,
        outlets(dispatches),
        independent,
        events,
        agreed(events, disputes),
        independent < 2 ? List.of() : events.stream().filter(StoryTeller::isOfOne).toList(),
        disputes,
        new JourneyJoiner(origins).join(dispatches));
  }

  private static SortedMap<String, Integer> outlets(List<Reading> readings) {
    SortedMap<String, Integer> outlets = new TreeMap<>();
    readings.forEach(reading -> outlets.merge(Envelope.outlet(reading), 1, Integer::sum));
    return outlets;
  }

  private static boolean isOfOne(ReportedEvent event) {
    return event.origins() == 1 && event.isOfSomebody() && isOfStory(event);
  }

  /// What is told as history, or only imagined, belongs to the background.
  private static boolean isOfStory(ReportedEvent event) {
    return !event.statuses().contains(EventStatus.HISTORICAL)
        && !event.statuses().contains(EventStatus.HYPOTHETICAL);
  }

  private static List<ReportedEvent> agreed(List<ReportedEvent> events, List<Dispute> disputes) {
    return events.stream()
        .filter(event -> event.origins() > 1 && isOfStory(event))
        .filter(event -> disputes.stream().noneMatch(dispute -> isAbout(dispute, event)))
        .sorted(Comparator.comparingInt((ReportedEvent event) -> -event.origins()))
        .toList();
  }

  private static boolean isAbout(Dispute dispute, ReportedEvent event) {
    return switch (dispute) {
      case Dispute.OfFigures _ -> false;
      case Dispute.OfActors actors ->
          actors.byActor().values().stream()
              .flatMap(reports -> Stream.of(reports.getFirst()))
              .anyMatch(report -> report == event.reports().getFirst());
      case Dispute.OfFact fact -> fact.event() == event;
    };
  }
}
