package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class RapporteurTest {

  private static final Path MANUAL = Path.of("../docs/reference/cli.md");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "reed x | rapporteur read ",
        "read --formt jsonl x | Possible solutions: --format",
        "read --format yaml x | expected one of text, jsonl, conllu, not 'yaml'",
        "read | Missing required parameter: 'FILE",
        "read --threads 0 x | --threads must be 1 or more, not 0",
        "read --threads many x | 'many' is not an int",
        "read --width 3 x | --width must be 40 or more, not 3",
        "read -o /no/such/folder/x.jsonl x | there is no folder /no/such/folder; make it first",
      })
  void wrongUsageSaysWhatIsWrongAndWhereTheHelpIs(String arguments, String message) {
    Session session = Session.of("", arguments.strip().split(" "));

    assertThat(session.exitCode()).isEqualTo(2);
    assertThat(session.output()).isEmpty();
    assertThat(session.error()).startsWith("rapporteur: ").contains(message).contains("--help'.");
  }

  @Test
  void noCommandIsWrongUsage() {
    assertThat(Session.of("").exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"--help", "read --help", "help read", "help"})
  void helpHasExamples(String arguments) {
    Session session = Session.of("", arguments.split(" "));

    assertThat(session.exitCode()).isZero();
    assertThat(session.output()).contains("Examples:").contains("rapporteur read examples/");
    assertThat(session.error()).isEmpty();
  }

  @Test
  void versionNamesEngineModelsAndTables() {
    Session session = Session.of("", "--version");

    assertThat(session.exitCode()).isZero();
    assertThat(session.output().lines().toList()).contains("rapporteur 7").hasSizeGreaterThan(1);
  }

  @Test
  void everyOptionIsInTheManual() throws IOException {
    String manual = Files.readString(MANUAL);

    CommandLine line = Rapporteur.commandLine(Surroundings.ofProcess(), _ -> Session.emptyEngine());

    line.getSubcommands()
        .forEach((name, command) -> {
          assertThat(manual).contains("rapporteur " + name);
          command.getCommandSpec().options().stream()
              .flatMap(option -> Arrays.stream(option.names()))
              .forEach(option -> assertThat(manual).contains("`" + option));
        });
  }
}
