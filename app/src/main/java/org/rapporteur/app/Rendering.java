package org.rapporteur.app;

import org.rapporteur.model.Reading;
import org.rapporteur.render.conllu.ConlluWriter;
import org.rapporteur.render.json.ReadingJson;
import org.rapporteur.render.page.ReadingPage;

/// Turns readings into what the user asked for.
///
/// @param format what that is
/// @param width columns of a page
/// @param colours whether a page is coloured
record Rendering(OutputFormat format, int width, boolean colours) {

  String render(Reading reading) {
    return switch (format) {
      case TEXT -> ReadingPage.render(reading, width, colours) + "\n";
      case JSONL -> ReadingJson.line(reading) + "\n";
      case CONLLU -> ConlluWriter.write(reading.resolved().annotated());
    };
  }
}
