package org.rapporteur.archive.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;
import org.rapporteur.tables.Column;
import org.rapporteur.tables.Table;
import org.rapporteur.tables.Tables;

/// Opens the writer that an export needs.
///
/// @param file where it writes
record Forms(Export export, Path file) {

  FindingWriter<Reading> readings() throws IOException {
    return export.format() == ExportFormat.RSS
        ? new RssWriter(stream(), export.filter().toString())
        : table(Tables.READINGS);
  }

  /// Returns the table of events in the columns of the format.
  Table<Event> eventTable() {
    return switch (export.format()) {
      case GDELT -> Gdelt.TABLE;
      case PLOVER -> Plover.TABLE;
      case ICEWS -> Icews.TABLE;
      case POLECAT -> Polecat.TABLE;
      case CSV, JSONL, PARQUET, GEOJSON, FTM, JSONLD, TIMELINE, RSS -> Tables.EVENTS;
    };
  }

  FindingWriter<Event> events() throws IOException {
    return switch (export.format()) {
      case FTM -> new FtmWriter(stream()).events();
      case JSONLD -> JsonLdWriter.events(stream());
      case TIMELINE -> new TimelineWriter(stream());
      case CSV, JSONL, PARQUET, GEOJSON, PLOVER, GDELT, ICEWS, POLECAT, RSS -> table(eventTable());
    };
  }

  FindingWriter<Statement> statements() throws IOException {
    return export.format() == ExportFormat.JSONLD
        ? JsonLdWriter.statements(stream())
        : table(Tables.STATEMENTS);
  }

  FindingWriter<Actor> actors() throws IOException {
    return export.format() == ExportFormat.FTM
        ? new FtmWriter(stream()).actors()
        : table(Tables.ACTORS);
  }

  <T> FindingWriter<T> table(Table<T> table) throws IOException {
    return FindingWriter.ofRows(table, rows(table.columns()));
  }

  RowWriter rows(List<? extends Column<?>> columns) throws IOException {
    return switch (export.format()) {
      case PARQUET -> new ParquetWriter(file, columns);
      case CSV -> DelimitedWriter.csv(stream(), names(columns), export.forSpreadsheets());
      case GDELT -> DelimitedWriter.tabs(stream(), List.of());
      case ICEWS, POLECAT -> DelimitedWriter.tabs(stream(), names(columns));
      case JSONL, PLOVER -> JsonWriter.lines(stream(), columns);
      case GEOJSON -> JsonWriter.geographic(stream(), columns);
      case FTM, JSONLD, TIMELINE, RSS ->
          throw new IllegalStateException(export.format() + " has no rows");
    };
  }

  private static List<String> names(List<? extends Column<?>> columns) {
    return columns.stream().map(Column::name).toList();
  }

  private OutputStream stream() throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }
}
