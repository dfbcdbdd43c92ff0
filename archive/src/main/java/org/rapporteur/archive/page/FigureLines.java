package org.rapporteur.archive.page;

import java.util.List;
import org.rapporteur.archive.join.Envelope;
import org.rapporteur.archive.join.FigureReport;
import org.rapporteur.render.page.Days;
import org.rapporteur.render.page.Ink;
import org.rapporteur.render.page.Paper;
import org.rapporteur.render.page.Printable;

/// Figures one under the other: the day, the words with their bounds, who gives them.
final class FigureLines {

  private static final int COLUMN = 19;

  private FigureLines() {}

  static void print(Paper paper, List<FigureReport> figures) {
    figures.forEach(figure -> print(paper, figure));
  }

  private static void print(Paper paper, FigureReport report) {
    String outlet = Envelope.outlet(report.reading());
    String voice = report.voice();
    String source = voice.equals(outlet) ? outlet : voice + ", in " + outlet;
    String place = report.place().map(where -> " · " + where.name()).orElse("");
    paper.entry(
        2,
        COLUMN,
        Ink.FAINT.words(report.day().map(Days::of).orElse("day unknown")),
        List.of(
            Ink.STRONG.words(Printable.of(report.figure().text())),
            Ink.PLAIN.words(bounds(report)),
            Ink.FAINT.words("— " + Printable.of(source + place))));
  }

  private static String bounds(FigureReport report) {
    Double lower = report.figure().lower();
    Double upper = report.figure().upper();
    if (lower != null && lower.equals(upper)) {
      return "[" + number(lower) + "]";
    }
    return "[%s to %s]"
        .formatted(lower == null ? "open" : number(lower), upper == null ? "open" : number(upper));
  }

  static String number(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
