package org.rapporteur.archive.page;

import java.util.List;
import java.util.Locale;
import org.rapporteur.archive.join.FigureSeries;
import org.rapporteur.render.page.Ink;
import org.rapporteur.render.page.Paper;
import org.rapporteur.render.page.Printable;

/// Sets a series of figures as a page: every one, and the spread.
public final class FigurePage {

  private FigurePage() {}

  /// Returns the page, ending with a blank line.
  ///
  /// @param columns the width of the terminal
  /// @param coloured whether to add ANSI colours
  public static String render(FigureSeries series, int columns, boolean coloured) {
    var paper = new Paper(columns, coloured);
    String where = series.place().isEmpty() ? "everywhere" : "in " + series.place();
    paper.line(
        0,
        2,
        List.of(
            Ink.STRONG.words(
                EventLines.word(series.measure()).toUpperCase(Locale.ROOT)
                    + " "
                    + Printable.of(where)),
            Ink.FAINT.words(EventLines.count(series.figures().size(), "figure"))));
    if (series.lowest().isPresent() && series.highest().isPresent()) {
      String spread =
          "between %s and %s, depending on day and source"
              .formatted(
                  FigureLines.number(series.lowest().getAsDouble()),
                  FigureLines.number(series.highest().getAsDouble()));
      paper.line(2, 2, List.of(Ink.PLAIN.words(spread)));
    }
    FigureLines.print(paper, series.figures());
    paper.blankLine();
    return paper.text();
  }
}
