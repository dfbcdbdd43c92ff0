package org.rapporteur.archive.join;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
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
    List<Report> reports = new ArrayList<>();
    for (Reading reading : readings) {
      for (Event event : reading.findings().events()) {
        reports.add(new Report(reading, event));
      }
    }
    reports.sort(Report.BY_PUBLICATION);
    List<List<Report>> joined = new ArrayList<>();
    Map<String, List<List<Report>>> byParty = new HashMap<>();
    for (Report report : reports) {
      List<Report> event =
          find(byParty, report)
              .orElseGet(() -> {
                List<Report> fresh = new ArrayList<>();
                joined.add(fresh);
                return fresh;
              });
      event.add(report);
      for (String key : keys(report)) {
        List<List<Report>> events = byParty.computeIfAbsent(key, _ -> new ArrayList<>());
        if (!events.contains(event)) {
          events.add(event);
        }
      }
    }
    return joined.stream()
        .map(event -> new ReportedEvent(event, origins.of(event).size()))
        .toList();
  }

  private static Optional<List<Report>> find(
      Map<String, List<List<Report>>> byParty, Report report) {
    for (String key : keys(report)) {
      List<List<Report>> events = byParty.getOrDefault(key, List.of());
      int from = Math.max(0, events.size() - MOST_COMPARED);
      for (List<Report> event : events.subList(from, events.size()).reversed()) {
        if (event.stream().allMatch(other -> isSame(report, other))) {
          return Optional.of(event);
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> keys(Report report) {
    List<String> keys = new ArrayList<>();
    report.actors().forEach(key -> keys.add(report.event().type() + " by " + key));
    report.recipients().forEach(key -> keys.add(report.event().type() + " to " + key));
    return keys;
  }

  private static boolean isSame(Report one, Report other) {
    return one.event().type() == other.event().type()
        && !one.dispatch().equals(other.dispatch())
        && isReal(one) == isReal(other)
        && isHistory(one) == isHistory(other)
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

  private static boolean arePartiesSame(Report one, Report other) {
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

  private static boolean areDaysCompatible(Report one, Report other) {
    if (one.days().isPresent() && other.days().isPresent()) {
      return Compatible.days(one.days(), other.days());
    }
    if (one.published().isEmpty() || other.published().isEmpty()) {
      return true;
    }
    long apart = ChronoUnit.DAYS.between(one.published().get(), other.published().get());
    return Math.abs(apart) <= DAYS_BETWEEN_REPORTS;
  }
}
