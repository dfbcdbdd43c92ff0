package org.rapporteur.resolve.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.reference.PronounWeights;

class GroundTest {

  private static final Map<Ground, Double> WEIGHTS = PronounWeights.load(Ground.class);

  @Test
  void everyGroundHasAWeight() {
    assertThat(WEIGHTS).containsOnlyKeys(Ground.values());
  }

  @Test
  void recencyAndSubjectsSpeakForSomebodyAndDistanceAgainst() {
    assertThat(WEIGHTS.get(Ground.SAME_SENTENCE))
        .isGreaterThan(WEIGHTS.get(Ground.SENTENCE_BEFORE));
    assertThat(WEIGHTS.get(Ground.MAIN_SUBJECT)).isGreaterThan(WEIGHTS.get(Ground.OBLIQUE));
    assertThat(WEIGHTS.get(Ground.PHRASES_BETWEEN)).isNegative();
  }
}
