package org.rapporteur.archive.export;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of a table.
///
/// @param <R> what a row is made of
/// @param name in lower case, with underscores
/// @param type of its cells
/// @param value the cell of a row: a String, Long, Double or LocalDate, as `type` says; null for
///   none
record Column<R>(String name, Type type, Function<R, @Nullable Object> value) {

  /// What stands in cells.
  enum Type {
    TEXT("VARCHAR"),
    WHOLE("BIGINT"),
    NUMBER("DOUBLE"),
    DAY("DATE");

    private final String sql;

    Type(String sql) {
      this.sql = sql;
    }

    /// Returns the name of the type in SQL.
    String sql() {
      return sql;
    }
  }

  static <R> Column<R> text(String name, Function<R, @Nullable String> value) {
    return new Column<>(name, Type.TEXT, value::apply);
  }

  static <R> Column<R> whole(String name, Function<R, Integer> value) {
    return new Column<>(name, Type.WHOLE, row -> value.apply(row).longValue());
  }

  static <R> Column<R> number(String name, Function<R, @Nullable Double> value) {
    return new Column<>(name, Type.NUMBER, value::apply);
  }

  static <R> Column<R> day(String name, Function<R, @Nullable LocalDate> value) {
    return new Column<>(name, Type.DAY, value::apply);
  }
}
