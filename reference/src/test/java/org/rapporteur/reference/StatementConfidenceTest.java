package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementConfidenceTest {

  private final StatementConfidence confidence = StatementConfidence.load();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void surerProposalsAreNeverLessLikely(boolean nested) {
    double before = 0;
    for (double proposed = 0; proposed <= 1; proposed += 0.01) {
      double now = confidence.of(proposed, nested);
      assertThat(now).isBetween(before, 1.0);
      before = now;
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nothingIsCertainOrImpossible(boolean nested) {
    assertThat(confidence.of(0, nested)).isPositive();
    assertThat(confidence.of(1, nested)).isLessThan(1);
  }
}
