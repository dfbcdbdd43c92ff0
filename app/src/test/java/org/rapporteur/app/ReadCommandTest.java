package org.rapporteur.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  @TempDir Path folder;

  @Test
  void dispatchesAreReadAndCounted() throws IOException {
    Path file = Files.writeString(folder.resolve("doha.txt"), "The talks went on.");

    Session session = Session.of("", "read", file.toString());

    assertThat(session.exitCode()).isZero();
    assertThat(session.ids()).containsExactly("doha");
    assertThat(session.error()).matches("1 dispatch read, 0 rejected; 4 words in .* words/s\\)\n");
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsRead() {
    Session session =
        Session.of(
            "{\"text\":\"One.\"}\nnonsense\n{\"text\":\"Three.\"}\n", "read", "gone.txt", "-");

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.ids()).containsExactly("stdin:1", "stdin:3");
    assertThat(session.error().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("rapporteur: not read: gone.txt: there is no such"),
            line ->
                assertThat(line).startsWith("rapporteur: not read: standard input:2: broken JSON"),
            line -> assertThat(line).startsWith("2 dispatches read, 2 rejected;"));
  }

  @Test
  void failureOfTheEngineIsNamedAndTheRestIsRead() {
    Session session =
        Session.of(
            "{\"id\":\"a\",\"text\":\"FAIL\"}\n{\"id\":\"b\",\"text\":\"Talks.\"}\n", "read", "-");

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.ids()).containsExactly("b");
    assertThat(session.error())
        .contains("rapporteur: not read: a: the engine failed on this dispatch")
        .contains("told to fail");
  }

  @Test
  void readingsAreWrittenInTheOrderOfTheInputWhateverTakesLonger() {
    List<String> ids = IntStream.range(0, 200).mapToObj(i -> "d" + i).toList();
    String input =
        IntStream.range(0, 200)
            .mapToObj(
                i -> "{\"id\":\"d%d\",\"text\":\"%s\"}".formatted(i, i % 7 == 0 ? "SLOW" : "x"))
            .collect(Collectors.joining("\n"));

    assertThat(Session.of(input, "read", "--threads", "8", "-").ids()).isEqualTo(ids);
  }

  @Test
  void noteDoesNotCountAsRejection() {
    Session session = Session.of("{\"text\":\"One.\",\"published\":\"soon\"}", "read", "-");

    assertThat(session.exitCode()).isZero();
    assertThat(session.error()).contains("rapporteur: note: standard input:1: \"soon\" is not");
  }

  @Test
  void terminalGetsAPageAndAPipeGetsJson() throws IOException {
    String file = Files.writeString(folder.resolve("doha.txt"), "The talks went on.").toString();

    assertThat(Session.onTerminal("read", file).output()).contains("doha").doesNotContain("{\"");
    assertThat(Session.of("", "read", file).output()).startsWith("{\"schema\"");
    assertThat(Session.of("", "read", "--format", "text", file).output()).doesNotContain("{\"");
    assertThat(Session.onTerminal("read", "--format", "jsonl", file).output()).startsWith("{");
  }

  @Test
  void coloursAreForTerminalsUnlessAskedFor() throws IOException {
    String file = Files.writeString(folder.resolve("doha.txt"), "The talks went on.").toString();

    assertThat(Session.onTerminal("read", file).output()).contains("\u001B[");
    assertThat(Session.onTerminal("read", "--color", "never", file).output())
        .doesNotContain("\u001B[");
    assertThat(Session.of("", "read", "-f", "text", file).output()).doesNotContain("\u001B[");
    assertThat(Session.of("", "read", "-f", "text", "--color", "always", file).output())
        .contains("\u001B[");
  }

  @Test
  void outputGoesToAFile() throws IOException {
    Path output = folder.resolve("readings.jsonl");

    Session session = Session.of("{\"text\":\"One.\"}", "read", "-o", output.toString(), "-");

    assertThat(session.output()).isEmpty();
    assertThat(Files.readString(output)).startsWith("{\"schema\"").endsWith("}\n");
  }

  @Test
  void inputIsNotOverwritten() throws IOException {
    String file = Files.writeString(folder.resolve("news.jsonl"), "{\"text\":\"One.\"}").toString();

    Session session = Session.of("", "read", "-o", file, file);

    assertThat(session.exitCode()).isEqualTo(2);
    assertThat(session.error()).contains("would overwrite the input");
    assertThat(Path.of(file)).hasContent("{\"text\":\"One.\"}");
  }

  @Test
  void sameInputGivesTheSameBytes() {
    String input = "{\"text\":\"One.\"}\n{\"text\":\"Half a pair: \\ud800 and a line \\u2028.\"}\n";
    Locale usual = Locale.getDefault();
    String output = Session.of(input, "read", "--threads", "1", "-").output();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(Session.of(input, "READ".toLowerCase(Locale.ROOT), "-f", "JSONL", "-").output())
          .isEqualTo(output);
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void readerThatHasSeenEnoughEndsTheRunQuietly() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    ByteArrayOutputStream error = new ByteArrayOutputStream();
    int exitCode = Rapporteur.run(around(closed, error), _ -> Session.emptyEngine(), "read", "-");

    assertThat(exitCode).isZero();
    assertThat(error.toString(UTF_8)).isEmpty();
  }

  @Test
  void outputThatCannotBeWrittenIsSaidInOneLine() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    ByteArrayOutputStream error = new ByteArrayOutputStream();
    int exitCode = Rapporteur.run(around(full, error), _ -> Session.emptyEngine(), "read", "-");

    assertThat(exitCode).isEqualTo(1);
    assertThat(error.toString(UTF_8))
        .isEqualToNormalizingNewlines(
            "rapporteur: the output could not be written: No space left on device\n");
  }

  private static Surroundings around(OutputStream output, ByteArrayOutputStream error) {
    InputStream input =
        new ByteArrayInputStream("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n".getBytes(UTF_8));
    PrintStream printed = new PrintStream(error, true, UTF_8);
    return new Surroundings(input, output, printed, false, false, 80, false);
  }
}
