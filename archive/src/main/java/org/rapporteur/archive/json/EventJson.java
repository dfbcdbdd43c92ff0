package org.rapporteur.archive.json;

import java.util.List;
import java.util.Locale;
import org.rapporteur.archive.join.Report;
import org.rapporteur.archive.join.ReportedEvent;
import org.rapporteur.render.json.JsonLine;

/// Writes an event with all its reports.
final class EventJson {

  private EventJson() {}

  static void write(JsonLine json, ReportedEvent event) {
    json.text("type", event.type().name());
    json.texts("actors", List.copyOf(event.actors()));
    json.texts("recipients", List.copyOf(event.recipients()));
    json.text("place", event.place().map(place -> place.name()).orElse(null));
    json.text("earliest", event.days().map(days -> days.first().toString()).orElse(null));
    json.text("latest", event.days().map(days -> days.last().toString()).orElse(null));
    json.texts(
        "statuses",
        event.statuses().stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList());
    json.number("origins", event.origins());
    json.objects("reports", event.reports(), EventJson::report);
  }

  static void report(JsonLine json, Report report) {
    json.text("dispatch", report.dispatch());
    json.text("event", report.event().id().value());
    json.text("outlet", report.outlet());
    json.text("published", report.published().map(Object::toString).orElse(null));
    json.text("voice", report.voice());
    json.word("status", report.event().status());
    json.text("evidence", report.evidence());
  }
}
