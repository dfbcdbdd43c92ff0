package org.rapporteur.archive.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/// Marks the figures that a paragraph gives.
record FigureFacts(Reading reading, Span paragraph, Marks marks) {

  List<String> write() {
    List<String> facts = new ArrayList<>();
    Map<Id<Figure>, Integer> numbers = new HashMap<>();
    for (Figure figure : reading.findings().figures()) {
      if (paragraph.covers(figure.span())) {
        int number = facts.size() + 1;
        numbers.put(figure.id(), number);
        marks.add("n" + number, figure.span());
        new Sources(reading).of(figure.voice()).forEach(span -> marks.add("v" + number, span));
        facts.add(fact(figure, number, numbers));
      }
    }
    return facts;
  }

  private static String fact(Figure figure, int number, Map<Id<Figure>, Integer> numbers) {
    String unit = figure.unit() == null ? "" : " unit=" + CorrectedGold.quoted(figure.unit());
    Integer whole = figure.partOf() == null ? null : numbers.get(figure.partOf());
    return "%d figure %s %s %s %s%s%s"
        .formatted(
            number,
            Word.of(figure.measure()),
            bound(figure.lower()),
            bound(figure.upper()),
            Word.of(figure.qualifier()),
            unit,
            whole == null ? "" : " part_of=" + whole);
  }

  /// Gold knows whole numbers only.
  private static String bound(@Nullable Double bound) {
    return bound == null ? "-" : String.format(Locale.ROOT, "%.0f", bound);
  }
}
