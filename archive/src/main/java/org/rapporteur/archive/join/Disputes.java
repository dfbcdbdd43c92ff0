package org.rapporteur.archive.join;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Figure.Measure;
import org.rapporteur.model.QuadClass;
import org.rapporteur.model.Reading;

/// Finds where the reports of one story differ: in figures, in whom they blame, in what took place.
public final class Disputes {

  private Disputes() {}

  /// Returns all disputes: figures first, then actors, then facts.
  ///
  /// @param readings of one story
  /// @param events joined from them
  public static List<Dispute> find(List<Reading> readings, List<ReportedEvent> events) {
    List<Dispute> disputes = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      if (isOfPeople(measure)) {
        disputes.addAll(
            ofFigures(
                FigureSeries.of(readings, measure, "").figures().stream()
                    .filter(figure -> !figure.isAside())
                    .toList()));
      }
    }
    disputes.addAll(ofActors(events));
    disputes.addAll(ofFacts(events));
    return disputes;
  }

  /// Sums of money and other counts are too many to be about the same.
  private static boolean isOfPeople(Measure measure) {
    return switch (measure) {
      case KILLED, WOUNDED, MISSING, DETAINED, DISPLACED, ATTENDED, TROOPS -> true;
      case MONEY, OTHER -> false;
    };
  }

  private static List<Dispute> ofFigures(List<FigureReport> figures) {
    List<List<FigureReport>> alike = new ArrayList<>();
    for (FigureReport figure : figures) {
      alike.stream()
          .filter(some -> some.stream().allMatch(other -> countTheSame(figure, other)))
          .findFirst()
          .orElseGet(() -> {
            List<FigureReport> fresh = new ArrayList<>();
            alike.add(fresh);
            return fresh;
          })
          .add(figure);
    }
    List<Dispute> disputes = new ArrayList<>();
    for (List<FigureReport> some : alike) {
      if (some.stream().anyMatch(one -> some.stream().anyMatch(other -> one.contradicts(other)))) {
        disputes.add(new Dispute.OfFigures(some.getFirst().figure().measure(), some));
      }
    }
    return disputes;
  }

  /// Two figures of one voice in one dispatch count different things.
  private static boolean countTheSame(FigureReport one, FigureReport other) {
    boolean isOneVoice =
        one.reading().dispatch().id().equals(other.reading().dispatch().id())
            && one.figure().voice().equals(other.figure().voice());
    return !isOneVoice
        && one.countsLike(other)
        && Compatible.places(one.place(), other.place())
        && Compatible.days(one.days(), other.days());
  }

  private static List<Dispute> ofActors(List<ReportedEvent> all) {
    List<Dispute> disputes = new ArrayList<>();
    List<ReportedEvent> events = all.stream().filter(Disputes::isDeedOfADay).toList();
    // By identity: two events that are equal are still two, and comparing them takes whole
    // readings.
    Set<ReportedEvent> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < events.size(); i++) {
      SortedMap<String, List<Report>> byActor = new TreeMap<>();
      for (int j = i + 1; j < events.size() && !seen.contains(events.get(i)); j++) {
        if (areOneDeedOfTwo(events.get(i), events.get(j))) {
          add(byActor, events.get(i));
          add(byActor, events.get(j));
          seen.add(events.get(j));
        }
      }
      if (byActor.size() > 1) {
        disputes.add(new Dispute.OfActors(byActor));
      }
    }
    return disputes;
  }

  private static void add(SortedMap<String, List<Report>> byActor, ReportedEvent event) {
    byActor.putIfAbsent(String.join(", ", event.actors()), event.reports());
  }

  /// Tells whether two actors can be blamed for it, as far as it alone says.
  private static boolean isDeedOfADay(ReportedEvent event) {
    Report report = event.reports().getFirst();
    return event.type().quad() == QuadClass.MATERIAL_CONFLICT
        && report.days().isPresent()
        && !report.actors().isEmpty();
  }

  private static boolean areOneDeedOfTwo(ReportedEvent one, ReportedEvent other) {
    Report a = one.reports().getFirst();
    Report b = other.reports().getFirst();
    return one.type() == other.type()
        && Compatible.days(a.days(), b.days())
        && Compatible.places(a.place(), b.place())
        && isSameVictim(a, b)
        && Collections.disjoint(a.actors(), b.actors());
  }

  private static boolean isSameVictim(Report a, Report b) {
    boolean isSomebody = !a.recipients().isEmpty();
    boolean isSomewhere = a.place().isPresent() && b.place().isPresent();
    return a.recipients().equals(b.recipients()) && (isSomebody || isSomewhere);
  }

  private static List<Dispute> ofFacts(List<ReportedEvent> events) {
    List<Dispute> disputes = new ArrayList<>();
    for (ReportedEvent event : events) {
      SortedSet<String> asserted = new TreeSet<>();
      SortedSet<String> denied = new TreeSet<>();
      event.reports().forEach(report -> addSides(report, asserted, denied));
      if (!asserted.isEmpty() && !denied.isEmpty()) {
        disputes.add(new Dispute.OfFact(event, List.copyOf(asserted), List.copyOf(denied)));
      }
    }
    return disputes;
  }

  private static void addSides(
      Report report, SortedSet<String> asserted, SortedSet<String> denied) {
    boolean isDenied = report.event().status() == EventStatus.DENIED;
    (isDenied ? denied : asserted).add(report.voice());
    report.event().deniedBy().stream()
        .flatMap(id -> Voices.statement(report.reading(), id).stream())
        .forEach(said -> denied.add(Voices.source(report.reading(), said)));
  }
}
