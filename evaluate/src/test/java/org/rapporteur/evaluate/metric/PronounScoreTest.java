package org.rapporteur.evaluate.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.evaluate.metric.PronounScore.Gender;

class PronounScoreTest {

  @Test
  void wrongAndMissingAnswersCostAndRightDenialsCountForNothing() {
    var score = new PronounScore();
    score.add(Gender.MASCULINE, true, true);
    score.add(Gender.MASCULINE, false, false);
    score.add(Gender.FEMININE, true, false);
    score.add(Gender.FEMININE, true, true);
    score.add(Gender.FEMININE, false, true);
    assertThat(score.scores())
        .extracting(one -> one.name() + " " + one.printed())
        .containsExactly(
            "F1 66.7",
            "precision 66.7",
            "recall 66.7",
            "masculine 100.0",
            "feminine 50.0",
            "bias 0.50");
  }
}
