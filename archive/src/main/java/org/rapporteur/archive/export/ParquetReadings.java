package org.rapporteur.archive.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/// The readings in what `rapporteur batch` has written: Parquet with the whole line of JSON in the
/// column `reading`.
///
/// @param files in the order in which they are read
public record ParquetReadings(List<Path> files) {

  private static final String EXTENSION = ".parquet";
  private static final String READINGS = "readings";

  public ParquetReadings {
    files = List.copyOf(files);
  }

  /// Tells whether that is a Parquet file, or a folder of the tables of `rapporteur batch`.
  public static boolean isThere(Path input) {
    return isFile(input) || Files.isDirectory(input.resolve(READINGS)) && !in(input).isEmpty();
  }

  /// Finds the files: the one that is named, or those of a folder by their names.
  public static ParquetReadings of(Path input) {
    return new ParquetReadings(isFile(input) ? List.of(input) : in(input));
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path) && path.toString().endsWith(EXTENSION);
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> found = Files.walk(folder.resolve(READINGS))) {
      return found.filter(ParquetReadings::isFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder, e);
    }
  }

  /// Takes the lines of one file.
  public interface Lines {

    /// @param number of the row in its file, from 1
    /// @param line the reading as JSON
    void take(Path file, int number, String line);
  }

  /// Hands out all lines, in the order of the files and their rows, as they are fetched.
  ///
  /// @throws IOException when a file is no Parquet, or has no column `reading`; it names the file
  public void read(Lines lines) throws IOException {
    for (Path file : files) {
      read(file, lines);
    }
  }

  private static void read(Path file, Lines lines) throws IOException {
    Properties asTheyAreFetched = new Properties();
    asTheyAreFetched.setProperty("jdbc_stream_results", "true");
    String quoted = file.toString().replace("'", "''");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", asTheyAreFetched);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT reading FROM read_parquet('%s')".formatted(quoted))) {
      for (int number = 1; rows.next(); number++) {
        lines.take(file, number, rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IOException("%s: %s".formatted(file, e.getMessage()), e);
    }
  }
}
