package org.rapporteur.render.page;

import java.util.List;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Warning;

/// What could not be read or resolved.
final class WarningSection {
  private WarningSection() {}

  static void print(Paper paper, Reading reading) {
    List<Warning> warnings = reading.warnings();
    if (warnings.isEmpty()) {
      return;
    }
    paper.heading("NOT CERTAIN");
    for (Warning warning : warnings) {
      var span = warning.span();
      String words = span == null ? "" : " “" + Printable.of(reading.dispatch().text(span)) + "”";
      paper.line(
          2,
          4,
          List.of(Ink.DOUBT.words("!"), Ink.PLAIN.words(Printable.of(warning.message()) + words)));
    }
  }
}
