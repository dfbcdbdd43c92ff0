package org.rapporteur.evaluate.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClusterScoreTest {

  private static ClusterScore score(String gold, String found) {
    var score = new ClusterScore();
    for (int i = 0; i < gold.length(); i++) {
      score.add(gold.substring(i, i + 1), found.substring(i, i + 1));
    }
    return score;
  }

  /// The expected numbers are those of the published scorer on the same groups.
  @Test
  void splitAndMergedGroupsCostWhatThePublishedScorerSays() {
    ClusterScore score = score("aaaabbc", "xxyyyzz");

    assertThat(score.pairs().precision()).isCloseTo(0.4, within(1e-4));
    assertThat(score.pairs().recall()).isCloseTo(0.2857, within(1e-4));
    assertThat(score.bCubed().precision()).isCloseTo(0.6667, within(1e-4));
    assertThat(score.bCubed().recall()).isCloseTo(0.5714, within(1e-4));
    assertThat(score.adjustedRand()).isCloseTo(0.0769, within(1e-4));
  }

  @Test
  void sameGroupsUnderOtherNamesAreRight() {
    assertThat(score("aabbc", "yyxxz").scores())
        .filteredOn(one -> one.name().endsWith("F1") || one.name().equals("ARI"))
        .extracting(Score::printed)
        .containsOnly("100.0");
  }

  @Test
  void nothingScoresNothing() {
    assertThat(new ClusterScore().bCubed().f1()).isZero();
  }
}
