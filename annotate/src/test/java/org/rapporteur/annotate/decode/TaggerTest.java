package org.rapporteur.annotate.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TaggerTest {

  private static final List<String> TAGS = List.of("O", "B-X", "I-X", "B-Y", "I-Y");
  private static final Tagger TAGGER = new Tagger(TAGS, 0);

  /// Gives each word's tag 4 and all others 0, and renders the spans found.
  private static String spans(boolean mayContinue, String... tags) {
    float[][] scores = new float[tags.length][TAGS.size()];
    for (int i = 0; i < tags.length; i++) {
      scores[i][TAGS.indexOf(tags[i])] = 4;
    }
    return TAGGER.spans(scores, 0, tags.length, mayContinue).stream()
        .map(s -> "%s%d-%d%s".formatted(s.type(), s.begin(), s.end(), s.begun() ? "" : "…"))
        .collect(Collectors.joining(" "));
  }

  @Test
  void readsSpans() {
    assertThat(spans(false, "O", "B-X", "I-X", "B-X", "O", "B-Y")).isEqualTo("X1-3 X3-4 Y5-6");
  }

  @Test
  void noSpanBeginsInside() {
    assertThat(spans(false, "I-X", "I-X")).isEqualTo("X0-2");
    assertThat(spans(false, "B-X", "I-Y", "O")).isNotEqualTo("X0-1 Y1-2");
  }

  @Test
  void aSpanMayGoOnFromTheWindowBefore() {
    assertThat(spans(true, "I-X", "I-X", "O")).isEqualTo("X0-2…");
  }

  @Test
  void probabilityIsThatOfTheLeastCertainWord() {
    float[][] scores = {{0, 9, 0, 0, 0}, {0, 0, 1, 0, 0}};
    double expected = Math.E / (Math.E + 4);
    assertThat(TAGGER.spans(scores, 0, 2, false).getFirst().probability())
        .isCloseTo(expected, offset(1e-6));
  }

  @Test
  void noWordsHaveNoSpans() {
    assertThat(TAGGER.spans(new float[0][], 0, 0, true)).isEmpty();
  }
}
