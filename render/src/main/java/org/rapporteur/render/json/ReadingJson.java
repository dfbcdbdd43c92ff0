package org.rapporteur.render.json;

import java.util.SortedMap;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Warning;

/// Writes a reading as one line of JSON, as docs/reference/reading.schema.json says.
///
/// The same reading gives the same bytes: keys in a fixed order, none left out, probabilities with
/// four decimals. The line encodes as valid UTF-8 and holds no line break of any kind, even when
/// the text holds half a surrogate pair or a Unicode line separator.
public final class ReadingJson {
  private ReadingJson() {}

  /// Returns the reading as one line, without a line break at its end.
  public static String line(Reading reading) {
    return JsonLine.object(json -> write(json, reading));
  }

  private static void write(JsonLine json, Reading reading) {
    ResolvedDispatch resolved = reading.resolved();
    Findings findings = reading.findings();
    String text = reading.dispatch().text();
    json.text("schema", Reading.SCHEMA);
    json.object("dispatch", line -> writeDispatch(line, resolved));
    json.objects("mentions", resolved.mentions(), ResolvedJson::mention);
    json.objects("actors", resolved.actors(), ResolvedJson::actor);
    json.objects("places", resolved.places(), ResolvedJson::place);
    json.objects("dates", resolved.dates(), ResolvedJson::date);
    StatementJson.write(json, findings.statements(), resolved);
    json.objects("events", findings.events(), (line, event) -> EventJson.write(line, event, text));
    if (reading.engine().usedCodebook()) {
      json.objects(
          "codebook_events",
          findings.codebookEvents(),
          (line, event) -> EventJson.write(line, event, text));
    }
    json.objects("figures", findings.figures(), FindingJson::figure);
    json.objects("journeys", findings.journeys(), FindingJson::journey);
    json.objects("terms", findings.terms(), FindingJson::term);
    json.objects("warnings", reading.warnings(), ReadingJson::writeWarning);
    json.object("engine", line -> writeEngine(line, reading.engine()));
  }

  private static void writeDispatch(JsonLine json, ResolvedDispatch resolved) {
    Dispatch dispatch = resolved.dispatch();
    json.text("id", dispatch.id());
    json.object("outlet", resolved.outlet(), ReadingJson::writeOutlet);
    json.text("url", dispatch.url());
    json.text("title", dispatch.title());
    json.texts("byline", dispatch.byline());
    json.text("published", dispatch.published() == null ? null : dispatch.published().written());
    json.object("dateline", resolved.dateline(), ReadingJson::writeDateline);
    json.text("language", dispatch.language());
    json.text("text", dispatch.text());
    json.text("sha256", TextHash.sha256(dispatch.text()));
  }

  private static void writeOutlet(JsonLine json, Outlet outlet) {
    json.text("name", outlet.name());
    json.text("domain", outlet.domain());
    json.text("ref", outlet.ref());
    json.text("country", outlet.country());
    json.text("ownership", outlet.ownership());
  }

  private static void writeDateline(JsonLine json, Dateline dateline) {
    json.id("place", dateline.place());
    json.id("date", dateline.date());
    json.text("agency", dateline.agency());
  }

  private static void writeWarning(JsonLine json, Warning warning) {
    json.text("code", warning.code());
    json.text("message", warning.message());
    json.number("start", warning.span() == null ? null : (double) warning.span().start());
    json.number("end", warning.span() == null ? null : (double) warning.span().end());
  }

  private static void writeEngine(JsonLine json, EngineStamp engine) {
    json.text("version", engine.version());
    json.object("models", line -> writeMap(line, engine.models()));
    json.object("reference_data", line -> writeMap(line, engine.referenceData()));
  }

  private static void writeMap(JsonLine json, SortedMap<String, String> map) {
    map.forEach(json::text);
  }
}
