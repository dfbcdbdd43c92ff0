package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandTest {

  @TempDir private Path folder;

  private String archive;
  private String news;

  @BeforeEach
  void write() throws IOException {
    archive = folder.resolve("archive").toString();
    Path file = folder.resolve("news.jsonl");
    Files.writeString(
        file,
        """
        {"id": "one", "text": "Talks resumed in Doha.", "dateline": "DOHA, May 4"}
        {"id": "two", "text": "Talks ended."}
        """);
    news = file.toString();
  }

  private Session archive(String command, String... rest) {
    String[] all = new String[rest.length + 4];
    all[0] = "archive";
    all[1] = command;
    all[2] = "--archive";
    all[3] = archive;
    System.arraycopy(rest, 0, all, 4, rest.length);
    return Session.of("", all);
  }

  @Test
  void dispatchesAreReadAndAddedOnce() {
    assertThat(archive("add", news).error()).contains("2 new, 0 replaced, 0 there already");
    assertThat(archive("add", news).error()).contains("0 new, 0 replaced, 2 there already");
    assertThat(archive("show", "--format", "jsonl", "two").output()).contains("Talks ended.");
  }

  @Test
  void tablesOfBatchGiveTheSameReadingsAsTheirDispatches() throws IOException, SQLException {
    Path part = folder.resolve("tables/readings/archive=news/part.parquet");
    Files.createDirectories(part.getParent());
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE readings (dispatch VARCHAR, reading VARCHAR)");
      try (var row = connection.prepareStatement("INSERT INTO readings VALUES ('any', ?)")) {
        for (String line : Session.of("", "read", "--format", "jsonl", news).output().split("\n")) {
          row.setString(1, line);
          row.execute();
        }
      }
      statement.execute("COPY readings TO '%s' (FORMAT parquet)".formatted(part));
    }
    assertThat(archive("add", folder.resolve("tables").toString()).error()).contains("2 new");
    assertThat(archive("add", news).error()).contains("0 new, 0 replaced, 2 there already");
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() {
    String url = "jdbc:postgresql://localhost:1/news?password=secret&loginTimeout=1";
    assertThat(Session.of("", "archive", "stats", "--archive", url).error())
        .contains("jdbc:postgresql://localhost:1/news cannot be opened")
        .doesNotContain("secret");
  }

  @Test
  void aDryRunMakesNoArchive() {
    assertThat(archive("add", "--dry-run", news).error())
        .contains("nothing was added; it would have been: 2 new");
    assertThat(folder.resolve("archive")).doesNotExist();
  }

  @Test
  void writtenReadingsAreAddedAndWhatIsNoneIsNamedByItsLine() throws IOException {
    Path readings = folder.resolve("readings.jsonl");
    String lines = Session.of("", "read", "--format", "jsonl", news).output();
    Files.writeString(readings, lines + "{\"schema\":\"other\"}\n");
    Session session = archive("add", readings.toString());
    assertThat(session.exitCode()).isEqualTo(ExitCode.NOT_ALL_READ);
    assertThat(session.error()).contains("2 new").contains("readings.jsonl:3: \"schema\" is other");
  }

  @Test
  void aDispatchThatCannotBeReadDoesNotStopTheRest() throws IOException {
    Files.writeString(
        Path.of(news), "{\"text\": \"FAIL\"}\n{\"id\": \"two\", \"text\": \"Talks.\"}\n");
    Session session = archive("add", news);
    assertThat(session.exitCode()).isEqualTo(ExitCode.NOT_ALL_READ);
    assertThat(session.error()).contains("not read").contains("1 new");
  }

  @Test
  void aCopyIsRestoredAndNothingIsOverwritten() {
    archive("add", news);
    String copy = folder.resolve("copy").toString();
    assertThat(archive("backup", copy).exitCode()).isEqualTo(ExitCode.READ);
    assertThat(archive("backup", copy).exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(archive("restore", copy).exitCode()).isEqualTo(ExitCode.USAGE);
    archive = folder.resolve("restored").toString();
    assertThat(archive("restore", copy).error()).contains("2 dispatches restored");
    assertThat(archive("verify").error()).contains("2 readings checked, 0 damaged");
  }

  @Test
  void whatTheEngineHasReadAlreadyIsNotReadAgain() throws IOException {
    archive("add", news);
    assertThat(archive("reread").error()).contains("2 read by the present engine already");
    Path older = folder.resolve("older.jsonl");
    String lines = Session.of("", "read", "--format", "jsonl", news).output();
    Files.writeString(older, lines.replace("\"version\":\"7\"", "\"version\":\"6\""));
    archive("add", older.toString());
    assertThat(archive("reread", "--dry-run").error()).contains("0 changed, 2 the same");
    assertThat(archive("reread").error()).contains("0 changed, 2 the same, 0 read");
    assertThat(archive("show", "--versions", "one").output().lines()).hasSize(3);
  }

  @Test
  void aMissingArchiveIsSaidWithWhatToDo() {
    Session session = archive("stats");
    assertThat(session.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(session.error()).contains("holds no archive").contains("archive add");
  }
}
