package org.rapporteur.archive.join;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;

/// Makes one event of the reports of it: same type, same actors, compatible place and date.
///
/// - Actors and recipients are the same when those of one report are among those of the other. Who
///   is only described ("gunmen") is nobody known: such a report fits one that names an actor when
///   the recipients are the same and both say on what day.
/// - Places are compatible when one lies in the other, or both within 50 km, or one is unknown.
/// - Dates are compatible within a day; where one is unknown, when the dispatches came within a
///   week.
/// - What is history, and what is only imagined or asked for, is not what happened.
/// - Two events of one dispatch are two: its reading has joined what it tells twice.
///
/// A report joins an event when it fits every report of it, so that no chain of small differences
/// makes one event of two. The oldest report comes first: the order of the readings is nothing.
public final class EventJoiner {

  private static final long DAYS_BETWEEN_REPORTS = 7;

  /// So many events of one type and actor are compared with a new report, the latest ones.
  private static final int MOST_COMPARED = 256;

  private final Origins origins;

  public EventJoiner(Origins origins) {
    this.origins = origins;
  }

  /// Returns all events of the readings, by their first report.
  public List<ReportedEvent> join(List<Reading> readings) {
    List<Known> reports = new ArrayList<>();
    for (Reading reading : readings) {
      for (Event event : reading.findings().events()) {
        reports.add(Known.of(new Report(reading, event)));
      }
    }
    reports.sort(Comparator.comparing(Known::report, Report.BY_PUBLICATION));
    List<List<Known>> joined = new ArrayList<>();
    Map<String, List<List<Known>>> byParty = new HashMap<>();
    for (Known report : reports) {
      List<Known> event =
          find(byParty, report)
              .orElseGet(() -> {
                List<Known> fresh = new ArrayList<>();
                joined.add(fresh);
                return fresh;
              });
      event.add(report);
      for (String key : report.keys()) {
        List<List<Known>> events = byParty.computeIfAbsent(key, _ -> new ArrayList<>());
        if (!isAmong(events, event)) {
          events.add(event);
        }
      }
    }
    return joined.stream()
        .map(event -> event.stream().map(Known::report).toList())
        .map(event -> new ReportedEvent(event, origins.of(event).size()))
        .toList();
  }

  /// By identity: comparing what events hold takes whole readings.
  @SuppressWarnings("ReferenceEquality")
  private static boolean isAmong(List<List<Known>> events, List<Known> event) {
    return events.stream().anyMatch(other -> other == event);
  }

  /// A report with what it is compared by: to find who takes part anew for every comparison took
  /// most of the time in stories of many dispatches.
  private record Known(
      Report report,
      SortedSet<ActorKey> actors,
      SortedSet<ActorKey> recipients,
      Optional<Place> place,
      Optional<Report.Days> days) {

    static Known of(Report report) {
      return new Known(report, report.actors(), report.recipients(), report.place(), report.days());
    }

    EventType type() {
      return report.event().type();
    }

    List<String> keys() {
      List<String> keys = new ArrayList<>();
      actors.forEach(key -> keys.add(type() + " by " + key));
      recipients.forEach(key -> keys.add(type() + " to " + key));
      return keys;
    }
  }

  private static Optional<List<Known>> find(Map<String, List<List<Known>>> byParty, Known report) {
    for (String key : report.keys()) {
      List<List<Known>> events = byParty.getOrDefault(key, List.of());
      int from = Math.max(0, events.size() - MOST_COMPARED);
      for (List<Known> event : events.subList(from, events.size()).reversed()) {
        if (event.stream().allMatch(other -> isSame(report, other))) {
          return Optional.of(event);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Known one, Known other) {
    return one.type() == other.type()
        && !one.report().dispatch().equals(other.report().dispatch())
        && isReal(one.report()) == isReal(other.report())
        && isHistory(one.report()) == isHistory(other.report())
        && arePartiesSame(one, other)
        && Compatible.places(one.place(), other.place())
        && areDaysCompatible(one, other);
  }

  private static boolean isReal(Report report) {
    return switch (report.event().status()) {
      case HAPPENED, ONGOING, PLANNED, DENIED, HISTORICAL -> true;
      case REQUESTED, HYPOTHETICAL -> false;
    };
  }

  private static boolean isHistory(Report report) {
    return report.event().status() == EventStatus.HISTORICAL;
  }

  private static boolean arePartiesSame(Known one, Known other) {
    boolean isSomebodyUnknown =
        one.actors().isEmpty() != other.actors().isEmpty()
            || one.recipients().isEmpty() != other.recipients().isEmpty();
    boolean isDayKnown = one.days().isPresent() && other.days().isPresent();
    return agree(one.actors(), other.actors())
        && agree(one.recipients(), other.recipients())
        && (isDayKnown || !isSomebodyUnknown);
  }

  private static boolean agree(SortedSet<ActorKey> some, SortedSet<ActorKey> others) {
    return some.containsAll(others) || others.containsAll(some);
  }

  private static boolean areDaysCompatible(Known one, Known other) {
    if (one.days().isPresent() && other.days().isPresent()) {
      return Compatible.days(one.days(), other.days());
    }
    Optional<LocalDate> first = one.report().published();
    Optional<LocalDate> second = other.report().published();
    if (first.isEmpty() || second.isEmpty()) {
      return true;
    }
    long apart = ChronoUnit.DAYS.between(first.get(), second.get());
    return Math.abs(apart) <= DAYS_BETWEEN_REPORTS;
  }
}
