package org.rapporteur.archive.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.search.Search;
import org.rapporteur.archive.search.Wording;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Reading;
import org.rapporteur.tables.Column;
import org.rapporteur.tables.Finding;
import org.rapporteur.tables.Table;
import org.rapporteur.tables.Tables;
import org.rapporteur.tables.query.Filter;

/// Writes what a query finds to a file: the same filter gives the same rows in every form.
///
/// Rows are written as they come and nothing is gathered; the file appears under its name when it
/// is whole. Beside it lies a manifest: what was asked, how many rows there are, by which engines,
/// and what the form cannot hold.
///
/// @param what becomes a row
/// @param format how rows are written
/// @param filter which of them: conditions on what is written choose rows, others choose dispatches
/// @param forSpreadsheets whether text that a spreadsheet would run as a formula gets an apostrophe
///   (CSV only)
public record Export(What what, ExportFormat format, Filter filter, boolean forSpreadsheets) {

  /// @throws IllegalArgumentException when the format has no such rows
  public Export {
    if (!format.holds(what)) {
      throw new IllegalArgumentException(
          "%s holds no %s; it holds %s".formatted(format, what, format.heldWords()));
    }
  }

  /// Writes what an archive holds, as persons corrected it, and the manifest beside it.
  ///
  /// @throws IOException when the file cannot be written; none is left behind
  public Written write(Archive archive, Path file) throws IOException {
    if (filter.isAll()) {
      try (Stream<Reading> readings = archive.stream()) {
        return write(archive, null, readings, file);
      }
    }
    try (Search search = Search.open(archive)) {
      Set<String> wanted = search.dispatches(filter);
      try (Stream<Reading> readings = archive.stream(wanted::contains)) {
        return write(archive, wanted, readings, file);
      }
    }
  }

  /// Writes what is found in readings, and the manifest beside it.
  ///
  /// @throws IOException when the file cannot be written; none is left behind
  /// @throws IllegalArgumentException when only an archive has such rows
  public Written write(Stream<Reading> readings, Path file) throws IOException {
    if (!what.isOfReadings()) {
      throw new IllegalArgumentException("only an archive has " + what);
    }
    return whole(file, part -> readings(readings.filter(new Wording(filter)), part));
  }

  private Written write(
      Archive archive, @Nullable Set<String> wanted, Stream<Reading> readings, Path file)
      throws IOException {
    Dispatches dispatches = new Dispatches(wanted);
    return whole(
        file,
        part ->
            switch (what) {
              case STORIES -> sheet(Stories.of(archive, dispatches), part);
              case CORRECTIONS -> sheet(Corrections.of(archive, dispatches), part);
              case READINGS, EVENTS, STATEMENTS, FIGURES, JOURNEYS, TERMS, ACTORS, PLACES ->
                  readings(readings, part);
            });
  }

  /// Writes to a file that is not yet whole.
  private interface Writing {
    Manifest to(Path file) throws IOException;
  }

  private Written whole(Path file, Writing writing) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path unfinished = absolute.resolveSibling(absolute.getFileName() + ".unfinished");
    try {
      Manifest manifest = writing.to(unfinished);
      Files.move(unfinished, absolute, StandardCopyOption.REPLACE_EXISTING);
      manifest.write(this, absolute);
      return new Written(manifest.rows(), manifest.leftOut());
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private <R> Manifest sheet(Sheet<R> sheet, Path file) throws IOException {
    long rows = 0;
    try (RowWriter writer = new Forms(this, file).rows(sheet.columns());
        Stream<R> all = sheet.rows()) {
      for (Iterator<R> each = all.iterator(); each.hasNext(); rows++) {
        writer.write(sheet.cells(each.next()));
      }
    }
    return new Manifest(rows, 0, Set.of(), names(sheet.columns()));
  }

  private Manifest readings(Stream<Reading> readings, Path file) throws IOException {
    Forms forms = new Forms(this, file);
    return switch (what) {
      case READINGS -> findings(readings, Tables.READINGS, forms.readings());
      case EVENTS -> findings(readings, forms.eventTable(), forms.events());
      case STATEMENTS -> findings(readings, Tables.STATEMENTS, forms.statements());
      case FIGURES -> findings(readings, Tables.FIGURES, forms.table(Tables.FIGURES));
      case JOURNEYS -> findings(readings, Tables.JOURNEYS, forms.table(Tables.JOURNEYS));
      case TERMS -> findings(readings, Tables.TERMS, forms.table(Tables.TERMS));
      case ACTORS -> findings(readings, Tables.ACTORS, forms.actors());
      case PLACES -> findings(readings, Tables.PLACES, forms.table(Tables.PLACES));
      case STORIES, CORRECTIONS -> throw new IllegalStateException(what + " of an archive alone");
    };
  }

  private <T> Manifest findings(Stream<Reading> readings, Table<T> table, FindingWriter<T> findings)
      throws IOException {
    Set<EngineStamp> engines = new LinkedHashSet<>();
    long rows = 0;
    long leftOut = 0;
    try (FindingWriter<T> writer = findings) {
      for (Iterator<Reading> all = readings.iterator(); all.hasNext(); ) {
        Reading reading = all.next();
        for (Finding<T> finding : table.admitted(reading, filter).toList()) {
          if (writer.write(finding)) {
            rows++;
          } else {
            leftOut++;
          }
          engines.add(reading.engine());
        }
      }
    }
    return new Manifest(
        rows, leftOut, engines, format.isTable() ? names(table.columns()) : List.of());
  }

  private static List<String> names(List<? extends Column<?>> columns) {
    List<String> names = new ArrayList<>();
    columns.forEach(column -> names.add(column.name()));
    return names;
  }
}
