package org.rapporteur.ingest.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final String OLDER =
      "Talks go on\n\nThe envoys met. Five people were hurt. Nobody left.";

  @Test
  void editedSentenceIsRemovedAndAdded() {
    Comparison comparison = Comparison.of(OLDER, OLDER.replace("Five", "Seven") + " It rained.");

    assertThat(comparison.removed()).containsExactly("Five people were hurt.");
    assertThat(comparison.added()).containsExactly("Seven people were hurt.", "It rained.");
    assertThat(comparison.kept()).isEqualTo(3);
  }

  @Test
  void sentenceThatMovedIsKept() {
    Comparison comparison =
        Comparison.of(
            OLDER, "Talks go on\n\nNobody left.  The envoys met.\nFive people were hurt.");

    assertThat(comparison.isEmpty()).isTrue();
  }

  @Test
  void sentenceSaidTwiceIsAddedOnce() {
    assertThat(Comparison.of("Stop. Go.", "Stop. Go. Stop.").added()).containsExactly("Stop.");
    assertThat(Comparison.of("", "").isEmpty()).isTrue();
  }
}
