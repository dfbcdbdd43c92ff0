package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceCommandTest {

  @TempDir private Path folder;

  private Session explain(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "reference";
    all[1] = "explain";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Session.of("", all);
  }

  @Test
  void explanationIsAPageUnlessJsonIsAskedFor() {
    Session page = explain("Araghchi", "--on", "2024-10-20");
    Session json = explain("Araghchi", "--on", "2024-10-20", "--format", "json");

    assertThat(page.exitCode()).isZero();
    assertThat(page.output()).contains("Abbas Araghchi").contains("held that day, tenures.tsv:");
    assertThat(json.output().lines()).hasSize(1);
    assertThat(json.output()).startsWith("{\"phrase\":\"Araghchi\",\"on\":\"2024-10-20\"");
  }

  @Test
  void ownRowIsNamedByItsFile() throws IOException {
    Path persons = folder.resolve("persons.tsv");
    Files.writeString(
        persons,
        """
        id\tname\taliases\tcountry\torigin\tlicence
        rap:quill\tAna Quill\t\tXYZ\town\town
        """);

    Session session = explain("Ana Quill", "--reference", folder.toString());

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.error())
        .isEqualTo("rapporteur: reference data: %s:2: unknown country XYZ%n".formatted(persons));
  }

  @Test
  void missingFolderOrDayIsWrongUsage() {
    assertThat(explain("x", "--reference", "/no/such/folder").error())
        .contains("--reference: there is no folder /no/such/folder");
    assertThat(explain("x", "--on", "yesterday").exitCode()).isEqualTo(2);
    assertThat(Session.of("", "reference").error()).contains("a command is missing");
  }

  @Test
  void refreshSaysWhatItWouldAskAndThatItCannot() {
    String tables = folder.toString();
    Session dry =
        Session.of("", "reference", "refresh", "--dry-run", "--countries", "IRN,ISR", tables);
    Session offline =
        Session.of(
            "",
            "reference",
            "refresh",
            "--countries",
            "IRN",
            "--endpoint",
            "http://127.0.0.1:1/sparql",
            tables);

    assertThat(dry.output()).contains("# foreign-minister: IRN ISR").contains("SELECT ?person");
    assertThat(offline.exitCode()).isEqualTo(1);
    assertThat(offline.error())
        .startsWith("rapporteur: http://127.0.0.1:1/sparql cannot be reached; 0 of ")
        .contains("run the same command again to go on");
  }
}
