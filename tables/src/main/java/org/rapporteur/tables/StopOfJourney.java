package org.rapporteur.tables;

import static org.rapporteur.tables.Column.day;
import static org.rapporteur.tables.Column.number;
import static org.rapporteur.tables.Column.text;
import static org.rapporteur.tables.Column.whole;
import static org.rapporteur.tables.Finding.word;

import java.util.List;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Journey;
import org.rapporteur.model.Place;
import org.rapporteur.model.TimeExpression;

/// A stop with the journey it is a part of.
///
/// @param journey whose stop it is
/// @param stop one of its stops
public record StopOfJourney(Journey journey, Journey.Stop stop) {

  String id() {
    return journey.id() + "." + stop.order();
  }

  static List<Column<Finding<StopOfJourney>>> columns() {
    return List.of(
        text("journey", row -> row.idOf(row.value().journey.id())),
        text("travellers", row -> row.joined(row.value().journey.travellers(), Actor::name)),
        text("traveller_refs", row -> row.joined(row.value().journey.travellers(), Actor::ref)),
        whole("stop", row -> row.value().stop.order()),
        text("place", row -> row.ofPlace(row.value().stop.place(), Place::name)),
        text("place_ref", row -> row.ofPlace(row.value().stop.place(), Place::ref)),
        text("country", row -> row.ofPlace(row.value().stop.place(), Place::country)),
        number("lat", row -> row.ofPlace(row.value().stop.place(), Place::latitude)),
        number("lon", row -> row.ofPlace(row.value().stop.place(), Place::longitude)),
        day("arrived", row -> row.ofDate(row.value().stop.arrived(), TimeExpression::earliest)),
        day("departed", row -> row.ofDate(row.value().stop.departed(), TimeExpression::earliest)),
        text("status", row -> word(row.value().stop.status())),
        text("evidence", row -> row.quoted(row.value().stop.evidence())));
  }
}
