package org.rapporteur.archive.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.search.Facts;
import org.rapporteur.archive.search.Scope;
import org.rapporteur.model.Reading;

/// Writes the findings of readings to a file: the same filter gives the same rows in every format.
///
/// Rows are written as they come and nothing is gathered; the file appears under its name when it
/// is whole. Beside it lies a manifest: what was asked, how many rows there are, by which engines,
/// and what the form cannot hold.
///
/// @param what which findings
/// @param format how they are written
/// @param filter which of them
/// @param forSpreadsheets whether text that a spreadsheet would run as a formula gets an apostrophe
///   (CSV only)
/// @param query what else must hold; its words are not looked at here: ask
///   `archive.search.Search#readings` for the readings that have them
public record Export(
    What what,
    ExportFormat format,
    Filter filter,
    boolean forSpreadsheets,
    org.rapporteur.archive.search.Filter query) {

  /// Asks for no more than `filter` does.
  public Export(What what, ExportFormat format, Filter filter, boolean forSpreadsheets) {
    this(what, format, filter, forSpreadsheets, org.rapporteur.archive.search.Filter.ALL);
  }

  /// Which findings become rows.
  public enum What {
    EVENTS,
    STATEMENTS,
    FIGURES,
    /// A row a stop.
    JOURNEYS;

    /// Returns which conditions of a query choose among these rows; those of other scopes choose
    /// dispatches.
    Scope scope() {
      return switch (this) {
        case EVENTS -> Scope.EVENT;
        case STATEMENTS -> Scope.STATEMENT;
        case FIGURES -> Scope.FIGURE;
        case JOURNEYS -> Scope.DISPATCH;
      };
    }
  }

  /// @throws IllegalArgumentException when the format has no such rows
  public Export {
    boolean shaped = format == ExportFormat.PLOVER || format == ExportFormat.GDELT;
    if (shaped && what != What.EVENTS) {
      throw new IllegalArgumentException("%s holds events alone".formatted(format));
    }
  }

  /// Writes the file and, beside it, its manifest.
  ///
  /// @return how many rows were written
  /// @throws IOException when the file cannot be written; none is left behind
  public long write(Stream<Reading> readings, Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path unfinished = absolute.resolveSibling(absolute.getFileName() + ".unfinished");
    try {
      Manifest manifest = write(readings, unfinished, table());
      Files.move(unfinished, absolute, StandardCopyOption.REPLACE_EXISTING);
      manifest.write(this, absolute);
      return manifest.rows();
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private Tables.Table<?> table() {
    return switch (format) {
      case GDELT -> Gdelt.TABLE;
      case PLOVER -> Plover.TABLE;
      case CSV, JSONL, PARQUET, GEOJSON ->
          switch (what) {
            case EVENTS -> Tables.EVENTS;
            case STATEMENTS -> Tables.STATEMENTS;
            case FIGURES -> Tables.FIGURES;
            case JOURNEYS -> Tables.JOURNEYS;
          };
    };
  }

  private <T> Manifest write(Stream<Reading> readings, Path file, Tables.Table<T> table)
      throws IOException {
    var engines = new TreeSet<String>();
    long rows = 0;
    try (RowWriter writer = writer(file, table.columns())) {
      for (Iterator<Reading> all = readings.iterator(); all.hasNext(); ) {
        Reading reading = all.next();
        if (!filter.admits(reading)) {
          continue;
        }
        Predicate<Finding<?>> admitted = admitted(reading);
        for (Finding<T> finding : table.rows().of(reading, filter).filter(admitted).toList()) {
          writer.write(cells(table, finding));
          rows++;
          engines.add(reading.engine().version());
        }
      }
    }
    return new Manifest(
        rows, List.copyOf(engines), table.columns().stream().map(Column::name).toList());
  }

  /// Returns which rows of a reading the query admits.
  private Predicate<Finding<?>> admitted(Reading reading) {
    if (query.conditions().isEmpty()) {
      return _ -> true;
    }
    List<Facts> all = Facts.of(reading);
    if (!query.admitsDispatch(all)) {
      return _ -> false;
    }
    Scope scope = what.scope();
    if (scope == Scope.DISPATCH || query.in(scope).isEmpty()) {
      return _ -> true;
    }
    Set<String> ids =
        all.stream()
            .filter(facts -> facts.scope() == scope && query.admits(facts))
            .map(facts -> reading.dispatch().id() + "#" + facts.id())
            .collect(Collectors.toSet());
    return finding -> ids.contains(finding.id());
  }

  private static <T> List<@Nullable Object> cells(Tables.Table<T> table, Finding<T> finding) {
    List<@Nullable Object> cells = new ArrayList<>();
    table.columns().forEach(column -> cells.add(column.value().apply(finding)));
    return cells;
  }

  private RowWriter writer(Path file, List<? extends Column<?>> columns) throws IOException {
    List<String> names = columns.stream().map(Column::name).toList();
    return switch (format) {
      case PARQUET -> new ParquetWriter(file, columns);
      case CSV -> DelimitedWriter.csv(stream(file), names, forSpreadsheets);
      case GDELT -> DelimitedWriter.tabs(stream(file));
      case JSONL, PLOVER -> JsonWriter.lines(stream(file), columns);
      case GEOJSON -> JsonWriter.geographic(stream(file), columns);
    };
  }

  private static OutputStream stream(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }
}
