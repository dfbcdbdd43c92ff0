package org.rapporteur.render.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Figure;

/// The numbers the dispatch gives, each with who gives it.
final class FigureSection {
  private static final int COLUMN = 13;

  private FigureSection() {}

  static void print(Paper paper, Legend legend, List<Figure> figures) {
    if (figures.isEmpty()) {
      return;
    }
    paper.heading("FIGURES");
    for (Figure figure : figures) {
      List<String> details = new ArrayList<>();
      details.add(legend.voice(figure.voice()));
      if (figure.place() != null) {
        details.add(legend.place(figure.place()));
      }
      if (figure.date() != null) {
        details.add(legend.date(figure.date()));
      }
      paper.entry(
          2,
          COLUMN,
          Ink.PLAIN.words(Legend.word(figure.measure())),
          List.of(
              Ink.STRONG.words(Printable.of(figure.text())),
              Ink.FAINT.words("— " + String.join(" · ", details))));
    }
  }
}
