package org.rapporteur.archive.export;

import static org.rapporteur.tables.Column.day;
import static org.rapporteur.tables.Column.number;
import static org.rapporteur.tables.Column.text;
import static org.rapporteur.tables.Column.whole;

import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.Place;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.tables.Finding;
import org.rapporteur.tables.Table;
import org.rapporteur.tables.Tables;

/// Events with the field names of the PLOVER manual (1.0), and those of voice and status beside
/// them.
final class Plover {

  static final Table<Event> TABLE =
      Tables.EVENTS.with(
          List.of(
              text("id", Finding::id),
              day("date", row -> row.ofDate(row.value().date(), TimeExpression::earliest)),
              day("publication_date", Finding::published),
              text("source", row -> row.joined(row.value().actors(), Actor::cameo)),
              text("source_text", row -> row.joined(row.value().actors(), Actor::name)),
              text("target", row -> row.joined(row.value().recipients(), Actor::cameo)),
              text("target_text", row -> row.joined(row.value().recipients(), Actor::name)),
              text("event", row -> row.value().type().name()),
              text("mode", row -> row.value().mode()),
              text("context", row -> String.join(",", row.value().contexts())),
              whole("quad_code", row -> row.value().type().quad().number()),
              number("goldstein", row -> row.value().score()),
              text("status", row -> row.value().status().name().toLowerCase(Locale.ROOT)),
              text("voice", row -> row.voice(row.value().voice())),
              text("speaker", row -> row.speaker(row.value().voice())),
              text("location", row -> row.ofPlace(row.value().place(), Place::name)),
              text("geonameid", row -> row.ofPlace(row.value().place(), Place::ref)),
              number("lat", row -> row.ofPlace(row.value().place(), Place::latitude)),
              number("lon", row -> row.ofPlace(row.value().place(), Place::longitude)),
              text(
                  "text", row -> row.quoted(List.of(row.value().mentions().getFirst().evidence()))),
              text("publisher", row -> row.reading().dispatch().outlet()),
              text("url", row -> row.reading().dispatch().url()),
              text("coder", row -> "Rapporteur " + row.reading().engine().version())));

  private Plover() {}
}
