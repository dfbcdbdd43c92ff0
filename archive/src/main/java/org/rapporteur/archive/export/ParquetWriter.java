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

/// Apache Parquet, written by DuckDB; the table lies in DuckDB's memory, which spills to disk.
final class ParquetWriter implements RowWriter {

  private final Path file;
  private final Connection connection;
  private final DuckDBAppender appender;

  ParquetWriter(Path file, List<? extends Column<?>> columns) throws IOException {
    this.file = file;
    try {
      connection = DriverManager.getConnection("jdbc:duckdb:");
      try (Statement statement = connection.createStatement()) {
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
      case Object other -> appender.append(other.toString());
    }
  }

  @Override
  public void close() throws IOException {
    try (connection) {
      appender.close();
      try (Statement statement = connection.createStatement()) {
        String target = file.toString().replace("'", "''");
        statement.execute(
            "COPY export TO '%s' (FORMAT parquet, COMPRESSION zstd)".formatted(target));
      }
    } catch (SQLException e) {
      throw new IOException("Parquet: " + e.getMessage(), e);
    }
  }
}
