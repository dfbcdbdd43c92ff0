package org.rapporteur.tables;

import static org.rapporteur.tables.Column.day;
import static org.rapporteur.tables.Column.number;
import static org.rapporteur.tables.Column.text;
import static org.rapporteur.tables.Column.whole;
import static org.rapporteur.tables.Finding.word;

import java.util.List;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Place;
import org.rapporteur.model.TimeExpression;

/// What is said of a figure.
final class FigureColumns {

  private FigureColumns() {}

  static List<Column<Finding<Figure>>> all() {
    return List.of(
        text("measure", row -> word(row.value().measure())),
        text("unit", row -> row.value().unit()),
        number("lower", row -> row.value().lower()),
        number("upper", row -> row.value().upper()),
        text("qualifier", row -> word(row.value().qualifier())),
        text("text", row -> row.value().text()),
        whole("start", row -> row.value().span().start()),
        whole("end", row -> row.value().span().end()),
        text("part_of", row -> row.idOf(row.value().partOf())),
        text("event", row -> row.idOf(row.value().event())),
        text("voice", row -> row.voice(row.value().voice())),
        text("speaker", row -> row.speaker(row.value().voice())),
        text(
            "statement",
            row -> row.statement(row.value().voice()).map(s -> row.idOf(s.id())).orElse(null)),
        text("place", row -> row.ofPlace(row.value().place(), Place::name)),
        text("place_ref", row -> row.ofPlace(row.value().place(), Place::ref)),
        text("country", row -> row.ofPlace(row.value().place(), Place::country)),
        number("lat", row -> row.ofPlace(row.value().place(), Place::latitude)),
        number("lon", row -> row.ofPlace(row.value().place(), Place::longitude)),
        text("date", row -> row.ofDate(row.value().date(), TimeExpression::text)),
        day("earliest", row -> row.ofDate(row.value().date(), TimeExpression::earliest)),
        day("latest", row -> row.ofDate(row.value().date(), TimeExpression::latest)));
  }
}
