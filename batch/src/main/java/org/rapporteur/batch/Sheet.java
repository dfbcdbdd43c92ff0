package org.rapporteur.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Rejected;
import org.rapporteur.tables.Column;
import org.rapporteur.tables.Table;
import org.rapporteur.tables.Tables;

/// What is written, a folder each: the tables that readings fill, in the columns that `rapporteur
/// export` writes, and what could not be read.
enum Sheet {
  READINGS(Tables.READINGS),
  EVENTS(Tables.EVENTS),
  STATEMENTS(Tables.STATEMENTS),
  FIGURES(Tables.FIGURES),
  JOURNEYS(Tables.JOURNEYS),
  TERMS(Tables.TERMS),
  ACTORS(Tables.ACTORS),
  PLACES(Tables.PLACES),
  REJECTED(rejected(), _ -> Stream.empty());

  private final List<? extends Column<?>> columns;
  private final Function<Reading, Stream<List<@Nullable Object>>> rows;

  Sheet(List<? extends Column<?>> columns, Function<Reading, Stream<List<@Nullable Object>>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  <T> Sheet(Table<T> table) {
    this(table.columns(), table::rows);
  }

  private static List<Column<Rejected>> rejected() {
    return List.of(
        Column.text("source", Rejected::source),
        new Column<>("line", Column.Type.WHOLE, Rejected::lineNumber),
        Column.text("reason", Rejected::reason),
        Column.text("advice", Rejected::advice));
  }

  List<? extends Column<?>> columns() {
    return columns;
  }

  /// Returns the rows of a reading: for every column a String, Long, Double, LocalDate or null.
  List<List<@Nullable Object>> rows(Reading reading) {
    return rows.apply(reading).toList();
  }

  /// Returns the row of [#REJECTED].
  static List<@Nullable Object> row(Rejected rejected) {
    return Arrays.asList(
        rejected.source(), rejected.lineNumber(), rejected.reason(), rejected.advice());
  }

  /// As the folder is called.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
