package org.rapporteur.evaluate.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private static final Reliability ALL_SAID_WITH_CERTAINTY = new Reliability();

  static {
    ALL_SAID_WITH_CERTAINTY.add(1, true);
    ALL_SAID_WITH_CERTAINTY.add(1, true);
    ALL_SAID_WITH_CERTAINTY.add(1, false);
    ALL_SAID_WITH_CERTAINTY.add(1, false);
  }

  @Test
  void whoIsHalfRightAndWhollySureIsHalfOff() {
    assertThat(ALL_SAID_WITH_CERTAINTY.error()).isCloseTo(0.5, within(1e-9));
    assertThat(ALL_SAID_WITH_CERTAINTY.bins()).containsExactly(new Reliability.Bin(0.9, 4, 1, 0.5));
  }

  @Test
  void whoKeepsTheirWordIsNotOff() {
    var kept = new Reliability();
    kept.add(0.5, true);
    kept.add(0.5, false);
    assertThat(kept.error()).isZero();
  }

  @Test
  void overconfidenceInOneBinDoesNotMakeUpForModestyInAnother() {
    var mixed = new Reliability();
    mixed.add(1, false);
    mixed.add(0, true);
    assertThat(mixed.error()).isCloseTo(1, within(1e-9));
  }

  @Test
  void nothingSaidIsNotOff() {
    assertThat(new Reliability().error()).isZero();
    assertThat(new Reliability().bins()).isEmpty();
  }

  @Test
  void whoIsTooSureIsCorrectedTowardsHowOftenHeIsRight() {
    var tooSure = new Reliability();
    for (int i = 0; i < 100; i++) {
      tooSure.add(0.9, i % 2 == 0);
    }
    assertThat(tooSure.correction().apply(0.9)).isCloseTo(0.5, within(0.05));
  }

  @Test
  void whereNothingWasPredictedNothingIsCorrected() {
    assertThat(new Reliability().correction()).isEqualTo(new Correction(1, 0));
  }
}
