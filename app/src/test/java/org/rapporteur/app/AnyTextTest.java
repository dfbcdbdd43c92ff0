package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.render.json.ReadingJson;

/// Any text, however malformed, yields a reading: the shipped examples, damaged at random, with
/// seeds, so that what fails can be repeated.
class AnyTextTest {

  private static final int TEXTS = 40;
  private static final int LONGEST = 700;
  private static final int MOST_DAMAGES = 12;

  /// What turns up in scraped text: marks without partners, directions of writing, halves of
  /// surrogate pairs, controls, odd blanks, joiners.
  private static final String[] STRAYS = {
    "“",
    "”",
    "\"",
    "‘",
    "’",
    "'",
    "«",
    "»",
    "„",
    "``",
    "''",
    "—",
    ":",
    "(",
    ")",
    "\n",
    "\n\n",
    "\r",
    "\t",
    "\u00a0",
    "\u200b",
    "\u202e",
    "\u202c",
    "\u2066",
    "\u2069",
    "\ud83d",
    "\ude00",
    "😀",
    "\u0000",
    "\u0007",
    "\ufeff",
    "\u0301",
    "\u0600",
    "…",
    "- ",
    "{",
    "}",
    "said",
    "according to",
    "that",
    "ﬁ",
    "İ",
    "١٢",
    " said said said"
  };

  @Test
  void everyTextYieldsAReadingWhoseSpansLieInIt() throws IOException {
    List<String> examples = examples();
    try (Pipeline pipeline = Pipeline.load()) {
      for (int seed = 0; seed < TEXTS; seed++) {
        check(pipeline, seed, damaged(examples.get(seed % examples.size()), new Random(seed)));
      }
      check(pipeline, -1, "word “".repeat(2_000));
      check(pipeline, -2, "She said that he said that ".repeat(300));
      check(pipeline, -3, "\n".repeat(5_000) + "x");
    }
  }

  private static void check(Pipeline pipeline, int seed, String text) {
    Reading reading = pipeline.read(Dispatch.of("seed" + seed, text));
    for (Statement said : reading.findings().statements()) {
      assertThat(Stream.of(said.content(), said.cue()).flatMap(List::stream).map(Span::end))
          .as("seed %d", seed)
          .allMatch(end -> end <= text.length());
    }
    assertThat(ReadingJson.line(reading)).as("seed %d", seed).isNotEmpty();
  }

  private static String damaged(String example, Random random) {
    int start = random.nextInt(example.length());
    int end = Math.min(example.length(), start + LONGEST);
    var text = new StringBuilder(example.substring(start, end));
    for (int i = random.nextInt(MOST_DAMAGES) + 1; i > 0 && !text.isEmpty(); i--) {
      damage(text, random);
    }
    return text.toString();
  }

  private static void damage(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    switch (random.nextInt(4)) {
      case 0 -> text.deleteCharAt(at);
      case 1 -> text.insert(at, STRAYS[random.nextInt(STRAYS.length)]);
      case 2 -> {
        int mark = text.indexOf(random.nextBoolean() ? "“" : "”", at);
        if (mark >= 0) {
          text.replace(mark, mark + 1, random.nextBoolean() ? "" : "““");
        }
      }
      default -> {
        int end = Math.min(text.length(), at + random.nextInt(40));
        text.insert(random.nextInt(text.length()), text.substring(at, end));
      }
    }
  }

  private static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(AnyTextTest::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
