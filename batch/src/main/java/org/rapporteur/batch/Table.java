package org.rapporteur.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Rejected;

/// What is written about readings, a row a reading or finding.
///
/// Several actors stand in one column, divided by `; `, in the order of the reading; `voice` is
/// empty for the outlet's own, else the id of the statement.
enum Table {
  READINGS(
      "dispatch published outlet url title #characters #sentences #statements #events #figures"
          + " engine reading"),
  EVENTS(
      "dispatch published id type mode cameo .score actors actor_refs actor_countries recipients"
          + " recipient_refs recipient_countries place place_country .latitude .longitude date"
          + " earliest latest status voice trigger #start #end evidence .confidence"),
  STATEMENTS(
      "dispatch published id kind attitude source source_actors source_refs addressee cue content"
          + " via place date parent #start #end .confidence"),
  FIGURES(
      "dispatch published id measure unit .lower .upper qualifier text #start #end part_of event"
          + " place date voice"),
  REJECTED("source #line reason advice");

  private final List<Column> columns;

  Table(String columns) {
    this.columns = Column.of(columns);
  }

  List<Column> columns() {
    return columns;
  }

  /// Returns the rows of a reading, a value or null for every column.
  List<List<@Nullable Object>> rows(Reading reading) {
    Rows rows = new Rows(reading);
    return switch (this) {
      case READINGS -> List.of(rows.reading());
      case EVENTS -> reading.findings().events().stream().map(rows::event).toList();
      case STATEMENTS -> reading.findings().statements().stream().map(rows::statement).toList();
      case FIGURES -> reading.findings().figures().stream().map(rows::figure).toList();
      case REJECTED -> List.of();
    };
  }

  /// Returns the row of [#REJECTED].
  static List<@Nullable Object> row(Rejected rejected) {
    Long line = rejected.lineNumber();
    return Arrays.asList(
        rejected.source(),
        line == null ? null : Math.toIntExact(line),
        rejected.reason(),
        rejected.advice());
  }

  /// As the folder is called.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
