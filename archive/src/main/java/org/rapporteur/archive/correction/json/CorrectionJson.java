package org.rapporteur.archive.correction.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.rapporteur.archive.correction.Anchor;
import org.rapporteur.archive.correction.Change;
import org.rapporteur.archive.correction.Correction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes corrections, one a line. [CorrectionParser] reads them.
public final class CorrectionJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final StringWriter written = new StringWriter();
  private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), written);

  private CorrectionJson() {}

  /// Returns the line, without a line break.
  public static String line(Correction correction) {
    var line = new CorrectionJson();
    line.write(correction);
    return line.written
        .toString()
        .replace("\u0085", "\\u0085")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private void write(Correction correction) {
    json.writeStartObject();
    text("id", correction.id());
    text("dispatch", correction.dispatch());
    change(correction.change());
    text("author", correction.author());
    text("time", correction.time().toString());
    text("reason", correction.reason());
    json.writeEndObject();
    json.close();
  }

  private void change(Change change) {
    switch (change) {
      case Change.Approve(Anchor at) -> {
        text("change", "approve");
        anchor(at);
      }
      case Change.Reject(Anchor at) -> {
        text("change", "reject");
        anchor(at);
      }
      case Change.Replace(Anchor at, var values) -> {
        text("change", "replace");
        anchor(at);
        json.writeName("values");
        json.writeStartObject();
        values.forEach(this::value);
        json.writeEndObject();
      }
      case Change.Undo(String target) -> {
        text("change", "undo");
        text("correction", target);
      }
    }
  }

  private void anchor(Anchor at) {
    text("subject", at.subject().name().toLowerCase(Locale.ROOT));
    json.writeName("start");
    json.writeNumber(at.span().start());
    json.writeName("end");
    json.writeNumber(at.span().end());
    text("text", at.text());
    text("was", at.was());
  }

  private void value(String name, List<String> values) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private void text(String name, String value) {
    json.writeName(name);
    json.writeString(value);
  }
}
