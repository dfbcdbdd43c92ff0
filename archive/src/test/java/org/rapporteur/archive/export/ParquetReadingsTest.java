package org.rapporteur.archive.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetReadingsTest {

  @TempDir private Path folder;

  private static List<String> lines() throws IOException {
    try (var file = ParquetReadingsTest.class.getResourceAsStream("readings.jsonl")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /// Writes a file as `rapporteur batch` does: other columns stand beside the reading.
  private Path write(String name, String column, List<String> lines)
      throws IOException, SQLException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (dispatch VARCHAR, %s VARCHAR)".formatted(column));
      try (PreparedStatement row = connection.prepareStatement("INSERT INTO t VALUES ('d', ?)")) {
        for (String line : lines) {
          row.setString(1, line);
          row.execute();
        }
      }
      statement.execute("COPY t TO '%s' (FORMAT parquet)".formatted(file));
    }
    return file;
  }

  private static List<String> read(Path input) throws IOException {
    List<String> read = new ArrayList<>();
    ParquetReadings.of(input).read((_, _, line) -> read.add(line));
    return read;
  }

  @Test
  void theLinesComeBackAsTheyWereFromAFileAndFromAFolderOfTables() throws Exception {
    Path first = write("tables/readings/archive=a/part.parquet", "reading", lines());
    write("tables/readings/archive=b/part.parquet", "reading", List.of("{}"));
    write("tables/events/archive=a/part.parquet", "trigger", List.of("not looked at"));

    assertThat(read(first)).isEqualTo(lines());
    assertThat(read(folder.resolve("tables"))).startsWith(lines().getFirst()).endsWith("{}");
  }

  @Test
  void otherFoldersAndFilesAreNone() throws Exception {
    Path other = write("other.parquet", "text", List.of("Talks resumed."));

    assertThat(ParquetReadings.isThere(folder)).isFalse();
    assertThat(ParquetReadings.isThere(folder.resolve("nowhere"))).isFalse();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> read(other))
        .withMessageContaining("other.parquet");
  }
}
