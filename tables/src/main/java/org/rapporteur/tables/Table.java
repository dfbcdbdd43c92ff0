package org.rapporteur.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Reading;
import org.rapporteur.tables.query.Facts;
import org.rapporteur.tables.query.Filter;
import org.rapporteur.tables.query.Scope;

/// A table that readings fill.
///
/// @param <T> what a row is about
/// @param name what its file or folder is called
/// @param scope which conditions of a query choose among its rows; those of other scopes choose
///   dispatches
/// @param findings what of a reading becomes a row, in the order of the reading
/// @param columns the first is `id`, which is stable
public record Table<T>(
    String name,
    Scope scope,
    Function<Reading, Stream<Finding<T>>> findings,
    List<Column<Finding<T>>> columns) {

  public Table {
    columns = List.copyOf(columns);
  }

  /// Returns the same rows with other columns.
  public Table<T> with(List<Column<Finding<T>>> others) {
    return new Table<>(name, scope, findings, others);
  }

  /// Returns what of a reading a filter admits.
  ///
  /// @param filter its words are not looked at here: ask whoever has the text indexed
  public Stream<Finding<T>> admitted(Reading reading, Filter filter) {
    if (filter.conditions().isEmpty()) {
      return findings.apply(reading);
    }
    List<Facts> all = Facts.of(reading);
    if (!filter.admitsDispatch(all)) {
      return Stream.empty();
    }
    if (scope == Scope.DISPATCH || filter.in(scope).isEmpty()) {
      return findings.apply(reading);
    }
    Set<String> ids =
        all.stream()
            .filter(facts -> facts.scope() == scope && filter.admits(facts))
            .map(facts -> Finding.id(reading, facts.id()))
            .collect(Collectors.toSet());
    return findings.apply(reading).filter(finding -> ids.contains(finding.id()));
  }

  /// Returns the row of a finding: a cell or null for every column.
  public List<@Nullable Object> cells(Finding<T> finding) {
    List<@Nullable Object> cells = new ArrayList<>(columns.size());
    columns.forEach(column -> cells.add(column.value().apply(finding)));
    return cells;
  }

  /// Returns all rows of a reading.
  public Stream<List<@Nullable Object>> rows(Reading reading) {
    return findings.apply(reading).map(this::cells);
  }
}
