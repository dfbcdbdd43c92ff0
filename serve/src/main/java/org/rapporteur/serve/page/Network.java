package org.rapporteur.serve.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.serve.catalogue.EventRow;
import org.rapporteur.serve.catalogue.Party;

/// Those who take part in the same events as one actor, drawn around it: the nearer to the top, the
/// more events; a broken line where most of the events are conflict.
///
/// @param neighbours the most frequent first
/// @param ties between neighbours who also take part in the same events
public record Network(List<Neighbour> neighbours, List<Tie> ties) {

  static final double WIDTH = 640;
  static final double HEIGHT = 380;
  private static final double RADIUS_X = 170;
  private static final double RADIUS_Y = 140;
  private static final int MOST = 12;
  private static final int LONGEST_NAME = 26;

  public Network {
    neighbours = List.copyOf(neighbours);
    ties = List.copyOf(ties);
  }

  /// One of those around the actor.
  ///
  /// @param cooperation events of cooperation, by word or deed
  /// @param conflict events of conflict, by word or deed
  /// @param x of its point
  /// @param y of its point
  /// @param weight of the line to it
  public record Neighbour(
      Party party, int cooperation, int conflict, String x, String y, String weight) {

    public int events() {
      return cooperation + conflict;
    }

    public boolean mostlyConflict() {
      return conflict > cooperation;
    }

    /// Returns on which side of the point its name stands: `start`, `middle` or `end`.
    public String anchor() {
      double offset = Double.parseDouble(x) - WIDTH / 2;
      return Math.abs(offset) < 30 ? "middle" : offset > 0 ? "start" : "end";
    }

    /// Returns where its name stands, from the point.
    public String nudge() {
      return switch (anchor()) {
        case "start" -> "11";
        case "end" -> "-11";
        default -> "0";
      };
    }

    /// Returns how far below the point its name stands.
    public String drop() {
      if (!anchor().equals("middle")) {
        return "4";
      }
      return Double.parseDouble(y) < HEIGHT / 2 ? "-12" : "20";
    }

    /// Returns its name, shortened to what the drawing bears.
    public String label() {
      String name = party.name();
      return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
  }

  /// A line between two neighbours.
  public record Tie(String x1, String y1, String x2, String y2) {}

  /// @param key of the actor in the middle
  /// @param events in which it takes part
  static Network around(String key, List<EventRow> events) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (EventRow event : events) {
      Set<String> counted = new HashSet<>();
      all(event)
          .filter(party -> !party.key().equals(key) && counted.add(party.key()))
          .forEach(
              party -> tallies.computeIfAbsent(party.key(), _ -> new Tally(party)).count(event));
    }
    List<Tally> most =
        tallies.values().stream()
            .sorted(
                Comparator.comparingInt((Tally tally) -> -tally.events())
                    .thenComparing(tally -> tally.party.name()))
            .limit(MOST)
            .toList();
    Map<String, Neighbour> placed = placed(most);
    return new Network(List.copyOf(placed.values()), ties(placed, events));
  }

  public boolean isEmpty() {
    return neighbours.isEmpty();
  }

  private static Map<String, Neighbour> placed(List<Tally> most) {
    Map<String, Neighbour> placed = new LinkedHashMap<>();
    int top = most.isEmpty() ? 1 : most.getFirst().events();
    for (int i = 0; i < most.size(); i++) {
      Tally tally = most.get(i);
      double angle = 2 * Math.PI * i / most.size() - Math.PI / 2;
      placed.put(
          tally.party.key(),
          new Neighbour(
              tally.party,
              tally.cooperation,
              tally.conflict,
              written(WIDTH / 2 + RADIUS_X * Math.cos(angle)),
              written(HEIGHT / 2 + RADIUS_Y * Math.sin(angle)),
              written(1 + 5.0 * tally.events() / top)));
    }
    return placed;
  }

  private static List<Tie> ties(Map<String, Neighbour> placed, List<EventRow> events) {
    Set<Tie> ties = new LinkedHashSet<>();
    for (EventRow event : events) {
      List<Neighbour> together =
          all(event)
              .map(Party::key)
              .distinct()
              .sorted()
              .map(placed::get)
              .flatMap(Stream::ofNullable)
              .toList();
      for (Neighbour one : together) {
        for (Neighbour other : together.subList(0, together.indexOf(one))) {
          ties.add(new Tie(one.x(), one.y(), other.x(), other.y()));
        }
      }
    }
    return List.copyOf(ties);
  }

  private static Stream<Party> all(EventRow event) {
    return Stream.concat(event.actors().stream(), event.recipients().stream());
  }

  private static String written(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static final class Tally {

    private final Party party;
    private int cooperation;
    private int conflict;

    Tally(Party party) {
      this.party = party;
    }

    void count(EventRow event) {
      switch (event.type().quad()) {
        case VERBAL_COOPERATION, MATERIAL_COOPERATION -> cooperation++;
        case VERBAL_CONFLICT, MATERIAL_CONFLICT -> conflict++;
      }
    }

    int events() {
      return cooperation + conflict;
    }
  }
}
