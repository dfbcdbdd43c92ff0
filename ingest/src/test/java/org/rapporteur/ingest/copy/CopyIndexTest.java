package org.rapporteur.ingest.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyIndexTest {

  private final CopyIndex index = new CopyIndex();

  @Test
  void sameWordsAreAnExactCopyWhateverTheLayout() {
    String text = report(1, 300);
    add(text);

    assertThat(index.add(Sketch.of("\n" + text.toUpperCase(Locale.ROOT).replace(" ", ",  "))))
        .hasValue(new Copy(0, 1, true));
  }

  @Test
  void halfOfAReportUnderAnotherHeadlineIsACopyOfTheFirstSeen() {
    String text = report(1, 600);
    add(report(2, 500));
    add(text);
    add(text);
    String half = "Envoys meet again in the old hall " + text.substring(0, text.length() / 2);

    assertThat(index.add(Sketch.of(half)))
        .hasValueSatisfying(copy -> {
          assertThat(copy.original()).isEqualTo(1);
          assertThat(copy.share()).isGreaterThan(0.8);
          assertThat(copy.exact()).isFalse();
        });
  }

  @Test
  void sharedQuotationIsNoCopy() {
    String quotation = report(3, 40);
    add(report(1, 500) + quotation);

    assertThat(index.add(Sketch.of(report(2, 500) + quotation))).isEmpty();
  }

  @Test
  void shortAndEmptyTextsAreCompared() {
    add("");
    add("The talks go on.");

    assertThat(index.add(Sketch.of("The talks go on!"))).hasValue(new Copy(1, 1, true));
    assertThat(index.add(Sketch.of("…"))).isEmpty();
  }

  @Test
  void phraseThatAllUseCostsNoTime() {
    String phrase = report(9, 120);
    for (int i = 0; i < 500; i++) {
      add(phrase + report(i, 40));
    }

    assertThat(index.size()).isEqualTo(500);
    assertThat(index.bytes()).isLessThan(500 * 2000);
  }

  private void add(String text) {
    index.add(Sketch.of(text));
  }

  private static String report(long seed, int words) {
    Random random = new Random(seed);
    return IntStream.range(0, words)
        .mapToObj(_ -> Integer.toString(random.nextInt(2000), 36))
        .collect(Collectors.joining(" "));
  }
}
