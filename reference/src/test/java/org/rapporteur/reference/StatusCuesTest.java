package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.QuadClass;
import org.rapporteur.reference.StatusCues.Cue;

class StatusCuesTest {

  private static final StatusCues CUES = StatusCues.load();

  @Test
  void grammarThatDeniesSpeaksForDenial() {
    double denied = CUES.logLikelihood(Cue.GRAMMAR, EventStatus.DENIED, EventStatus.DENIED);
    double happened = CUES.logLikelihood(Cue.GRAMMAR, EventStatus.DENIED, EventStatus.HAPPENED);
    assertThat(denied).isGreaterThan(happened).isNegative();
  }

  @Test
  void aValueThatWasNeverCountedSpeaksForNothing() {
    assertThat(CUES.logLikelihood(Cue.AGE, QuadClass.VERBAL_CONFLICT, EventStatus.PLANNED))
        .isZero();
  }

  @Test
  void whatHappenedIsCommonest() {
    for (EventStatus other : EventStatus.values()) {
      assertThat(CUES.logPrior(EventStatus.HAPPENED)).isGreaterThanOrEqualTo(CUES.logPrior(other));
    }
  }
}
