package org.rapporteur.archive.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Id;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Voice;

/// From how many independent origins reports come: N reports may be one told N times.
///
/// - The origin of a report is the outlet whose words it passes on ("…, Example Agency reported"),
///   else the agency in its byline or dateline, else its own newsroom.
/// - Dispatches of which one is a copy of the other have one origin.
///
/// Immutable once loaded; [#of] remembers the texts that it has seen.
public final class Origins {

  private static final String DISPATCH = "dispatch ";

  private final Agencies agencies;
  private final Map<String, Shingles> texts = new HashMap<>();

  private Origins(Agencies agencies) {
    this.agencies = agencies;
  }

  /// Returns origins that know the shipped news agencies.
  public static Origins load() {
    return new Origins(Agencies.load());
  }

  /// Returns the reports by their origin, each origin named by its first report's outlet or agency.
  public Map<String, List<Report>> of(List<Report> reports) {
    List<Report> ordered = reports.stream().sorted(Report.BY_PUBLICATION).toList();
    Map<String, String> sameAs = new TreeMap<>();
    for (Report report : ordered) {
      join(sameAs, DISPATCH + report.dispatch(), origin(report.reading(), report.event().voice()));
    }
    joinCopiesAmong(sameAs, ordered);
    Map<String, List<Report>> origins = new TreeMap<>();
    for (Report report : ordered) {
      String root = root(sameAs, DISPATCH + report.dispatch());
      origins.computeIfAbsent(root, _ -> new ArrayList<>()).add(report);
    }
    return origins;
  }

  /// Returns how many independent origins the dispatches of these readings have.
  public int count(List<Reading> readings) {
    Map<String, String> sameAs = new TreeMap<>();
    readings.forEach(
        reading -> join(sameAs, DISPATCH + reading.dispatch().id(), origin(reading, Voice.OUTLET)));
    joinCopies(sameAs, readings);
    TreeSet<String> roots = new TreeSet<>();
    readings.forEach(reading -> roots.add(root(sameAs, DISPATCH + reading.dispatch().id())));
    return roots.size();
  }

  private void joinCopiesAmong(Map<String, String> sameAs, List<Report> reports) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    reports.forEach(report -> readings.putIfAbsent(report.dispatch(), report.reading()));
    joinCopies(sameAs, List.copyOf(readings.values()));
  }

  private void joinCopies(Map<String, String> sameAs, List<Reading> readings) {
    for (int i = 0; i < readings.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (shingles(readings.get(i)).isCopyOf(shingles(readings.get(j)))) {
          join(
              sameAs,
              DISPATCH + readings.get(i).dispatch().id(),
              DISPATCH + readings.get(j).dispatch().id());
        }
      }
    }
  }

  private Shingles shingles(Reading reading) {
    return texts.computeIfAbsent(
        reading.dispatch().id(), _ -> new Shingles(reading.dispatch().text()));
  }

  private String origin(Reading reading, Voice voice) {
    return cited(reading, voice)
        .or(() -> agencies.find(credits(reading)))
        .orElseGet(() -> newsroom(reading));
  }

  private static List<String> credits(Reading reading) {
    List<String> printed = new ArrayList<>(reading.dispatch().byline());
    Dateline dateline = reading.resolved().dateline();
    if (dateline != null && dateline.agency() != null) {
      printed.add(dateline.agency());
    }
    return printed;
  }

  private static String newsroom(Reading reading) {
    Outlet outlet = reading.resolved().outlet();
    if (outlet != null && outlet.ref() != null) {
      return outlet.ref();
    }
    String named = reading.dispatch().outlet();
    return named == null ? DISPATCH + reading.dispatch().id() : "outlet " + named;
  }

  /// Follows the chain of carriers inwards; the innermost outlet is where the report comes from.
  private static Optional<String> cited(Reading reading, Voice voice) {
    return switch (voice) {
      case Voice.OfOutlet() -> Optional.empty();
      case Voice.OfStatement(var id) ->
          Voices.statement(reading, id).flatMap(said -> cited(reading, said));
    };
  }

  private static Optional<String> cited(Reading reading, Statement said) {
    List<Id<Actor>> chain = new ArrayList<>();
    if (said.source() != null) {
      chain.addAll(said.source().actors());
    }
    said.via().forEach(carrier -> chain.addAll(carrier.actors()));
    return chain.stream()
        .map(reading.resolved()::actor)
        .filter(actor -> actor.type() == ActorType.OUTLET)
        .map(actor -> actor.ref() == null ? "outlet " + actor.name() : actor.ref())
        .findFirst();
  }

  private static void join(Map<String, String> sameAs, String one, String other) {
    String a = root(sameAs, one);
    String b = root(sameAs, other);
    if (!a.equals(b)) {
      sameAs.put(a.startsWith(DISPATCH) ? a : b, a.startsWith(DISPATCH) ? b : a);
    }
  }

  private static String root(Map<String, String> sameAs, String key) {
    String root = key;
    for (String next = sameAs.get(root); next != null; next = sameAs.get(root)) {
      root = next;
    }
    return root;
  }
}
