package org.rapporteur.archive.join;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;

/// One event with all reports of it, by publication.
///
/// @param reports never empty
/// @param origins how many independent origins they have, 1 or more
public record ReportedEvent(List<Report> reports, int origins) {

  public ReportedEvent {
    reports = List.copyOf(reports);
    if (reports.isEmpty() || origins < 1) {
      throw new IllegalArgumentException(
          "%d reports, %d origins".formatted(reports.size(), origins));
    }
  }

  public EventType type() {
    return reports.getFirst().event().type();
  }

  /// Returns the names of those who did it, as the reports together have them; where none names
  /// anybody, how the first one describes them.
  public SortedSet<String> actors() {
    return names(Event::actors);
  }

  /// Returns the names of those to whom it was done, in the same way.
  public SortedSet<String> recipients() {
    return names(Event::recipients);
  }

  private SortedSet<String> names(Function<Event, List<Id<Actor>>> side) {
    SortedSet<String> named = new TreeSet<>();
    SortedSet<String> described = new TreeSet<>();
    for (Report report : reports) {
      for (Id<Actor> id : side.apply(report.event())) {
        Actor actor = report.reading().resolved().actor(id);
        boolean isNamed = ActorKey.find(report.reading(), actor).isPresent();
        if (isNamed || report == reports.getFirst()) {
          (isNamed ? named : described).add(actor.name());
        }
      }
    }
    return named.isEmpty() ? described : named;
  }

  /// Tells whether a report names somebody who takes part.
  public boolean isOfSomebody() {
    return reports.stream()
        .anyMatch(report -> !report.actors().isEmpty() || !report.recipients().isEmpty());
  }

  /// Returns the place that most exactly says where, of the first report that has it.
  public Optional<Place> place() {
    return reports.stream()
        .flatMap(report -> report.place().stream())
        .min((one, other) -> one.precision().compareTo(other.precision()));
  }

  /// Returns the shortest stretch of days that a report gives.
  public Optional<Report.Days> days() {
    return reports.stream()
        .flatMap(report -> report.days().stream())
        .min((one, other) -> Long.compare(length(one), length(other)));
  }

  private static long length(Report.Days days) {
    return days.last().toEpochDay() - days.first().toEpochDay();
  }

  /// Returns the day under which a timeline lists it: the event's own, else that of the first
  /// report.
  public Optional<LocalDate> day() {
    return days()
        .map(Report.Days::first)
        .or(() -> reports.stream().flatMap(report -> report.published().stream()).findFirst());
  }

  /// Returns the outlets that report it.
  public SortedSet<String> outlets() {
    SortedSet<String> outlets = new TreeSet<>();
    reports.forEach(report -> outlets.add(report.outlet()));
    return outlets;
  }

  /// Returns what the reports say of whether it took place.
  public SortedSet<EventStatus> statuses() {
    SortedSet<EventStatus> statuses = new TreeSet<>();
    reports.forEach(report -> statuses.add(report.event().status()));
    return statuses;
  }
}
