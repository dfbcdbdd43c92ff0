package org.rapporteur.tables;

import static org.rapporteur.tables.Column.day;
import static org.rapporteur.tables.Column.json;
import static org.rapporteur.tables.Column.text;
import static org.rapporteur.tables.Column.whole;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Reading;
import org.rapporteur.render.json.ReadingJson;
import org.rapporteur.tables.query.Scope;

/// What is said of a dispatch as a whole.
final class ReadingColumns {

  static final Table<Reading> TABLE =
      new Table<>(
          "readings",
          Scope.DISPATCH,
          reading -> Stream.of(new Finding<>(reading.dispatch().id(), reading, reading)),
          columns());

  private ReadingColumns() {}

  private static List<Column<Finding<Reading>>> columns() {
    return List.of(
        text("id", Finding::id),
        day("published", Finding::published),
        text("outlet", row -> row.value().dispatch().outlet()),
        text("outlet_name", row -> ofOutlet(row, Outlet::name)),
        text("outlet_ref", row -> ofOutlet(row, Outlet::ref)),
        text("outlet_country", row -> ofOutlet(row, Outlet::country)),
        text("url", row -> row.value().dispatch().url()),
        text("title", row -> row.value().dispatch().title()),
        text("byline", row -> joined(row.value().dispatch().byline())),
        text("language", row -> row.value().dispatch().language()),
        whole("characters", row -> row.value().dispatch().text().length()),
        whole("actors", row -> row.value().resolved().actors().size()),
        whole("statements", row -> row.value().findings().statements().size()),
        whole("events", row -> row.value().findings().events().size()),
        whole("figures", row -> row.value().findings().figures().size()),
        whole("journeys", row -> row.value().findings().journeys().size()),
        whole("terms", row -> row.value().findings().terms().size()),
        text("engine", row -> row.value().engine().version()),
        json("reading", row -> ReadingJson.line(row.value())));
  }

  private static @Nullable String ofOutlet(
      Finding<Reading> row, Function<Outlet, @Nullable String> part) {
    @Nullable Outlet outlet = row.value().resolved().outlet();
    return outlet == null ? null : part.apply(outlet);
  }

  private static @Nullable String joined(List<String> texts) {
    return texts.isEmpty() ? null : String.join(Finding.AND, texts);
  }
}
