package org.rapporteur.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.rapporteur.model.Journey;
import org.rapporteur.render.page.Ink.Words;

/// Tours, stop by stop, checked against the length that the dispatch states.
final class JourneySection {
  private JourneySection() {}

  static void print(Paper paper, Legend legend, List<Journey> journeys) {
    if (journeys.isEmpty()) {
      return;
    }
    paper.heading("JOURNEYS");
    for (Journey journey : journeys) {
      List<Words> words = new ArrayList<>();
      var names = journey.travellers().stream().map(legend::actor).distinct().toList();
      words.add(Ink.STRONG.words(names.isEmpty() ? "someone unnamed:" : Legend.list(names) + ":"));
      words.add(Ink.PLAIN.words(route(journey, legend)));
      words.addAll(length(journey, legend));
      paper.line(2, 4, words);
    }
  }

  private static String route(Journey journey, Legend legend) {
    var route = new StringJoiner(" → ");
    for (Journey.Stop stop : journey.stops()) {
      String planned = stop.status() == Journey.StopStatus.PLANNED ? " (planned)" : "";
      String arrived = stop.arrived() == null ? "" : " (" + legend.date(stop.arrived()) + ")";
      route.add(legend.place(stop.place()) + arrived + planned);
    }
    return route.toString();
  }

  private static List<Words> length(Journey journey, Legend legend) {
    var stated = journey.stated();
    if (stated == null) {
      return List.of();
    }
    return Boolean.FALSE.equals(journey.consistent())
        ? List.of(
            Ink.DOUBT.words(
                "(%d stated, %d read)".formatted(stated.ordinal(), countries(journey, legend))))
        : List.of(Ink.FAINT.words("(%1$d stated, %1$d read)".formatted(stated.ordinal())));
  }

  private static long countries(Journey journey, Legend legend) {
    return journey.stops().stream()
        .filter(stop -> stop.status() == Journey.StopStatus.VISITED)
        .map(stop -> legend.countryOf(stop.place()))
        .distinct()
        .count();
  }
}
