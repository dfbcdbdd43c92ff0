package org.rapporteur.tables;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of a table.
///
/// @param <R> what a row is made of
/// @param name in lower case, with underscores, unless a published format names it otherwise
/// @param type of its cells
/// @param value the cell of a row: a String, Long, Double or LocalDate, as `type` says; null for
///   none
public record Column<R>(String name, Type type, Function<R, @Nullable Object> value) {

  /// What stands in cells.
  public enum Type {
    TEXT,
    WHOLE,
    NUMBER,
    DAY,
    /// A text that is a JSON value.
    JSON
  }

  public static <R> Column<R> text(String name, Function<R, @Nullable String> value) {
    return new Column<>(name, Type.TEXT, value::apply);
  }

  public static <R> Column<R> whole(String name, Function<R, @Nullable Integer> value) {
    return new Column<>(
        name,
        Type.WHOLE,
        row -> {
          @Nullable Integer number = value.apply(row);
          return number == null ? null : number.longValue();
        });
  }

  public static <R> Column<R> number(String name, Function<R, @Nullable Double> value) {
    return new Column<>(name, Type.NUMBER, value::apply);
  }

  public static <R> Column<R> day(String name, Function<R, @Nullable LocalDate> value) {
    return new Column<>(name, Type.DAY, value::apply);
  }

  public static <R> Column<R> json(String name, Function<R, String> value) {
    return new Column<>(name, Type.JSON, value::apply);
  }
}
