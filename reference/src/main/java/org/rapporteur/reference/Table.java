package org.rapporteur.reference;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A table of reference data: tab-separated, UTF-8, a header line, `#` before comments.
///
/// Cells that hold several values separate them with `|`; an empty cell means "not known".
///
/// @param name the file's name, as error messages give it
/// @param rows in the order of the file
public record Table(String name, List<Row> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  /// Reads a table that is shipped beside `owner`.
  ///
  /// @throws TableException when it is missing or a row has the wrong number of cells
  public static Table shipped(Class<?> owner, String name) {
    InputStream stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new TableException(name, 0, "the table is missing beside " + owner.getName());
    }
    return read(name, stream);
  }

  /// Reads a table and closes `stream`.
  ///
  /// @param name the file's name, for error messages
  /// @throws TableException when a row has the wrong number of cells
  public static Table read(String name, InputStream stream) {
    return read(name, stream, '\t');
  }

  /// Reads comma-separated values, as query services answer, and closes `stream`.
  ///
  /// @param name for error messages
  /// @throws TableException when a row has the wrong number of cells
  public static Table readCommaSeparated(String name, InputStream stream) {
    return read(name, stream, ',');
  }

  private static Table read(String name, InputStream stream, char separator) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .commentStrategy(CommentStrategy.SKIP)
            .ofNamedCsvRecord(stream, StandardCharsets.UTF_8)) {
      List<Row> rows = new ArrayList<>();
      for (NamedCsvRecord row : reader) {
        rows.add(new Row(name, row));
      }
      return new Table(name, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    } catch (RuntimeException e) {
      throw new TableException(name, 0, String.valueOf(e.getMessage()), e);
    }
  }

  /// One line of a table.
  public static final class Row {

    private final String table;
    private final NamedCsvRecord cells;

    private Row(String table, NamedCsvRecord cells) {
      this.table = table;
      this.cells = cells;
    }

    /// Returns the line's number in the file, from 1.
    public long line() {
      return cells.getStartingLineNumber();
    }

    /// Returns the cell of that column.
    ///
    /// @throws TableException when the table has no such column or the cell is empty
    public String get(String column) {
      return find(column).orElseThrow(() -> error("no " + column));
    }

    /// Returns the cell of that column, or empty when nothing stands in it.
    ///
    /// @throws TableException when the table has no such column
    public Optional<String> find(String column) {
      return Optional.of(cell(column)).filter(text -> !text.isEmpty());
    }

    /// Returns the values of a cell that holds several.
    public List<String> list(String column) {
      return find(column).map(text -> List.of(text.split("\\|"))).orElse(List.of());
    }

    /// Returns the name of the table in which it stands.
    public String table() {
      return table;
    }

    List<String> columns() {
      return cells.getHeader();
    }

    List<String> cells() {
      return cells.getFields();
    }

    /// Makes an error that names this file and line; the caller throws it.
    public TableException error(String message) {
      return new TableException(table, line(), message);
    }

    private String cell(String column) {
      return cells
          .findField(column)
          .map(text -> Objects.requireNonNull(text).strip())
          .orElseThrow(() -> error("no column " + column));
    }
  }
}
