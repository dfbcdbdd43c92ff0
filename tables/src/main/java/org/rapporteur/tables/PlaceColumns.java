package org.rapporteur.tables;

import static org.rapporteur.tables.Column.number;
import static org.rapporteur.tables.Column.text;
import static org.rapporteur.tables.Column.whole;
import static org.rapporteur.tables.Finding.word;

import java.util.List;
import org.rapporteur.model.Place;

/// What is said of a place of one dispatch.
final class PlaceColumns {

  private PlaceColumns() {}

  static List<Column<Finding<Place>>> all() {
    return List.of(
        text("name", row -> row.value().name()),
        text("ref", row -> row.value().ref()),
        text("country", row -> row.value().country()),
        text("admin1", row -> row.value().admin1()),
        number("lat", row -> row.value().latitude()),
        number("lon", row -> row.value().longitude()),
        text("precision", row -> word(row.value().precision())),
        whole(
            "mentions",
            row ->
                (int)
                    row.reading().resolved().mentions().stream()
                        .filter(mention -> row.value().id().equals(mention.place()))
                        .count()),
        number("confidence", row -> row.value().confidence()));
  }
}
