package org.rapporteur.archive.json;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.join.Envelope;
import org.rapporteur.archive.join.FigureReport;
import org.rapporteur.archive.join.FigureSeries;
import org.rapporteur.render.json.JsonLine;

/// Writes series of figures as JSON.
public final class FigureJson {

  private FigureJson() {}

  /// Returns the series as one line, without a line break at its end.
  public static String line(FigureSeries series) {
    return JsonLine.object(json -> {
      json.word("measure", series.measure());
      json.text("place", series.place());
      json.number("lowest", orNull(series.lowest()));
      json.number("highest", orNull(series.highest()));
      json.objects("figures", series.figures(), FigureJson::write);
    });
  }

  private static @Nullable Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  static void write(JsonLine json, FigureReport report) {
    json.text("dispatch", report.reading().dispatch().id());
    json.text("figure", report.figure().id().value());
    json.text("outlet", Envelope.outlet(report.reading()));
    json.text("published", report.day().map(Object::toString).orElse(null));
    json.text("voice", report.voice());
    json.number("lower", report.figure().lower());
    json.number("upper", report.figure().upper());
    json.word("qualifier", report.figure().qualifier());
    json.text("text", report.figure().text());
    json.text("place", report.place().map(place -> place.name()).orElse(null));
  }
}
