package org.rapporteur.render.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Reading;

/// Which dispatch this is: outlet, day of publication, dateline, title.
final class HeadlineSection {
  private HeadlineSection() {}

  static void print(Paper paper, Legend legend, Reading reading) {
    Dispatch dispatch = reading.dispatch();
    paper.rule();
    paper.line(0, 0, envelope(legend, reading));
    String title = dispatch.title();
    if (title != null) {
      paper.line(0, 0, List.of(Ink.STRONG.words(Printable.of(title))));
    }
    paper.rule();
  }

  private static List<Ink.Words> envelope(Legend legend, Reading reading) {
    Dispatch dispatch = reading.dispatch();
    List<String> parts = new ArrayList<>();
    var outlet = reading.resolved().outlet();
    if (outlet != null) {
      String seat = outlet.country() == null ? "" : " (" + outlet.country() + ")";
      parts.add(Printable.of(outlet.name()) + seat);
    }
    var published = dispatch.published();
    parts.add(published == null ? "no date given" : Days.of(published.date()));
    Dateline dateline = reading.resolved().dateline();
    if (dateline != null && dateline.place() != null) {
      parts.add("from " + legend.place(dateline.place()));
    }
    return List.of(
        Ink.STRONG.words(String.join(" · ", parts)),
        Ink.FAINT.words(" " + Printable.of(dispatch.id())));
  }
}
