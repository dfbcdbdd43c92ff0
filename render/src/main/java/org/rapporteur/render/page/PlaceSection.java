package org.rapporteur.render.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Place;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.TimeExpression;

/// Where and when: the places and dates of the dispatch and what they were read as.
final class PlaceSection {
  private PlaceSection() {}

  static void print(Paper paper, ResolvedDispatch resolved) {
    if (resolved.places().isEmpty() && resolved.dates().isEmpty()) {
      return;
    }
    paper.heading("WHERE AND WHEN");
    Set<String> where = new LinkedHashSet<>();
    resolved.places().forEach(place -> where.add(described(place)));
    Set<String> when = new LinkedHashSet<>();
    resolved.dates().forEach(date -> when.add(described(date)));
    for (Set<String> words : List.of(where, when)) {
      if (!words.isEmpty()) {
        paper.line(2, 4, List.of(Ink.PLAIN.words(String.join(" · ", words))));
      }
    }
  }

  private static String described(Place place) {
    String country = place.country() == null ? "" : " " + place.country();
    return Printable.of(place.name()) + (place.ref() == null ? "?" : country);
  }

  private static String described(TimeExpression date) {
    String words = Printable.of(date.text());
    String meaning = Days.of(date);
    return meaning.equals(words) ? words : "“" + words + "” = " + meaning;
  }
}
