package org.rapporteur.annotate.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WordPiecesTest {

  private static final String VECTORS = "/org/rapporteur/annotate/test-vectors.json";

  private record Vector(List<String> words, int[] pieces, int[] shapes, int[] first) {}

  private static WordPieces wordPieces() {
    return new WordPieces(new ModelFiles().vocabulary());
  }

  private static Vector[] vectors() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(WordPiecesTest.class.getResourceAsStream(VECTORS))) {
      return JsonMapper.shared().readValue(stream, Vector[].class);
    }
  }

  private static void matches(Vector vector, WordPieces wordPieces) {
    List<PiecedWord> words = vector.words().stream().map(wordPieces::word).toList();
    var batch = new Batch(List.of(words), wordPieces);
    assertThat(numbers(batch.pieces(), vector.pieces().length)).isEqualTo(vector.pieces());
    assertThat(numbers(batch.shapes(), vector.shapes().length)).isEqualTo(vector.shapes());
    assertThat(numbers(batch.words(), vector.first().length)).isEqualTo(vector.first());
  }

  private static int[] numbers(LongBuffer buffer, int count) {
    return IntStream.range(0, count).map(i -> (int) buffer.get(i)).toArray();
  }

  @Test
  void encodesWhatTheModelWasTrainedOn() throws IOException {
    WordPieces wordPieces = wordPieces();
    assertThat(vectors()).isNotEmpty().allSatisfy(vector -> matches(vector, wordPieces));
  }

  @Test
  void encodesTheSameInATurkishLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      encodesWhatTheModelWasTrainedOn();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void endlessWordsTakeBoundedWork() {
    WordPieces wordPieces = wordPieces();
    String marks = "\u0316\u0301".repeat(500_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(wordPieces.word(marks).size()).isEqualTo(1);
          assertThat(wordPieces.word("a-".repeat(500_000)).size()).isEqualTo(32);
          assertThat(wordPieces.word("\ud800".repeat(100)).size()).isEqualTo(32);
        });
  }
}
