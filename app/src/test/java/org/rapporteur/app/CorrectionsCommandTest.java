package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsCommandTest {

  @TempDir private Path folder;

  private String archive = "";

  @BeforeEach
  void add() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("one.txt"), "Talks resumed. Iran said “no”.");
    archive = folder.resolve("archive").toString();
    Session.of("", "archive", "add", "--archive", archive, texts.toString());
  }

  private Session corrections(String command, String... arguments) {
    String[] line =
        Stream.concat(Stream.of("corrections", command, "--archive", archive), Stream.of(arguments))
            .toArray(String[]::new);
    return Session.of("", line);
  }

  private String file(String line) throws IOException {
    return Files.writeString(folder.resolve("c.jsonl"), line + "\n").toString();
  }

  @Test
  void whatIsNoCorrectionIsNamedWithItsLine() throws IOException {
    Session session =
        corrections(
            "import", file("{\"dispatch\":\"one\",\"change\":\"reject\",\"author\":\"a\"}"));
    assertThat(session.exitCode()).isEqualTo(ExitCode.NOT_ALL_READ);
    assertThat(session.error()).contains("c.jsonl:1: \"subject\" is missing").contains("0 added");
  }

  @Test
  void whatDoesNotFitIsKeptAndListedAndGoesOut() throws IOException {
    String line =
        """
        {"id":"x","dispatch":"one","change":"reject","subject":"event","start":0,"end":5,\
        "text":"Talks","was":"","author":"ada","time":"2026-11-23T12:00:00Z","reason":"none"}\
        """;
    assertThat(corrections("import", file(line), "--dry-run").error())
        .contains("nothing was added");
    Session session = corrections("import", file(line));
    assertThat(session.exitCode()).isEqualTo(ExitCode.NOT_ALL_READ);
    assertThat(session.error()).contains("does not fit one").contains("1 added");
    assertThat(corrections("import", file(line)).error()).contains("0 added, 1 there already");
    assertThat(corrections("list", "--unfit").output()).contains("x\tone\tdoes not fit");
    assertThat(corrections("export").output().strip()).isEqualTo(line);
  }
}
