package org.rapporteur.archive.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.tables.Column;

/// Rows that an archive has beside its readings.
///
/// @param <R> what a row is made of
/// @param columns the first is `id`, which is stable
/// @param rows all of them
record Sheet<R>(List<Column<R>> columns, Stream<R> rows) {

  List<@Nullable Object> cells(R row) {
    List<@Nullable Object> cells = new ArrayList<>(columns.size());
    columns.forEach(column -> cells.add(column.value().apply(row)));
    return cells;
  }
}
