package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CensusTest {

  @TempDir Path folder;

  @Test
  void filesAndLinesAreCounted() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "One.\nStill one.");
    Files.writeString(folder.resolve("b.jsonl"), "{}\n{}\n{}");
    Files.writeString(folder.resolve("c.md"), "Nothing.");

    assertThat(Census.count(List.of(folder.toString()))).hasValue(4);
  }

  @Test
  void standardInputCannotBeCounted() {
    assertThat(Census.count(List.of("-"))).isEmpty();
  }

  @Test
  void missingFileLeavesTheCountOpen() {
    assertThat(Census.count(List.of(folder.resolve("gone.txt").toString()))).isEmpty();
  }
}
