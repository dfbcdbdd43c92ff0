package org.rapporteur.archive.export;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.rapporteur.tables.Column;

/// Apache Parquet, written by DuckDB. The table lies in DuckDB's memory up to [#MEMORY], and beside
/// the file beyond that.
final class ParquetWriter implements RowWriter {

  private static final String MEMORY = "1GB";

  /// Rows that are appended lie outside of that memory until they are handed over.
  private static final int CHARACTERS_AT_ONCE = 16 << 20;

  /// DuckDB's own measure, and for tables whose cells are whole readings its least.
  private static final int ROWS_IN_GROUP = 122_880;

  private static final int LARGE_ROWS_IN_GROUP = 2_048;

  private final Path file;
  private final Connection connection;
  private final DuckDBAppender appender;
  private final int rowsInGroup;
  private long characters;

  ParquetWriter(Path file, List<? extends Column<?>> columns) throws IOException {
    this.file = file;
    boolean large = columns.stream().anyMatch(column -> column.type() == Column.Type.JSON);
    rowsInGroup = large ? LARGE_ROWS_IN_GROUP : ROWS_IN_GROUP;
    try {
      connection = DriverManager.getConnection("jdbc:duckdb:");
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET memory_limit = '%s'".formatted(MEMORY));
        statement.execute("SET threads = 1"); // Each would hold a group of rows.
        statement.execute("SET temp_directory = '%s'".formatted(quoted(file + ".spilled")));
        statement.execute(
            columns.stream()
                .map(column -> "\"%s\" %s".formatted(column.name(), sql(column.type())))
                .collect(Collectors.joining(", ", "CREATE TABLE export (", ")")));
      }
      appender = connection.unwrap(DuckDBConnection.class).createAppender("main", "export");
    } catch (SQLException e) {
      throw new IOException("Parquet: " + e.getMessage(), e);
    }
  }

  private static String quoted(String text) {
    return text.replace("'", "''");
  }

  /// Returns the name of a type in SQL.
  private static String sql(Column.Type type) {
    return switch (type) {
      case TEXT, JSON -> "VARCHAR";
      case WHOLE -> "BIGINT";
      case NUMBER -> "DOUBLE";
      case DAY -> "DATE";
    };
  }

  @Override
  public void write(List<@Nullable Object> cells) throws IOException {
    try {
      appender.beginRow();
      for (@Nullable Object cell : cells) {
        append(cell);
      }
      appender.endRow();
      if (characters > CHARACTERS_AT_ONCE) {
        appender.flush();
        characters = 0;
      }
    } catch (SQLException e) {
      throw new IOException("Parquet: " + e.getMessage(), e);
    }
  }

  private void append(@Nullable Object cell) throws SQLException {
    switch (cell) {
      case null -> appender.appendNull();
      case Long number -> appender.append(number.longValue());
      case Double number -> appender.append(number.doubleValue());
      case LocalDate day -> appender.append(day);
      case Object other -> {
        String text = other.toString();
        characters += text.length();
        appender.append(text);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (connection) {
      appender.close();
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "COPY export TO '%s' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE %d)"
                .formatted(quoted(file.toString()), rowsInGroup));
      }
    } catch (SQLException e) {
      throw new IOException("Parquet: " + e.getMessage(), e);
    }
  }
}
