package org.rapporteur.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.AnnotatedDispatches;

/// Published on Sunday, 20 October 2024: the Tuesdays around are the 15th and the 22nd.
class TenseTest {

  @Test
  void pastClauseMeansTheTuesdayBefore() {
    assertThat(
            tuesday(
                """
                1 Ministers minister NOUN NNS _ 2 nsubj _ _
                2 met meet VERB VBD _ 0 root _ _
                3 on on ADP IN _ 4 case _ _
                4 Tuesday Tuesday PROPN NNP _ 2 obl _ _
                """))
        .isEqualTo("2024-10-15");
  }

  @Test
  void willMeansTheTuesdayAfter() {
    assertThat(
            tuesday(
                """
                1 Ministers minister NOUN NNS _ 3 nsubj _ _
                2 will will AUX MD _ 3 aux _ _
                3 meet meet VERB VB _ 0 root _ _
                4 on on ADP IN _ 5 case _ _
                5 Tuesday Tuesday PROPN NNP _ 3 obl _ _
                """))
        .isEqualTo("2024-10-22");
  }

  @Test
  void plansLieAhead() {
    assertThat(
            tuesday(
                """
                1 Ministers minister NOUN NNS _ 2 nsubj _ _
                2 planned plan VERB VBD _ 0 root _ _
                3 to to PART TO _ 4 mark _ _
                4 meet meet VERB VB _ 2 xcomp _ _
                5 on on ADP IN _ 6 case _ _
                6 Tuesday Tuesday PROPN NNP _ 4 obl _ _
                """))
        .isEqualTo("2024-10-22");
  }

  @Test
  void agreementItselfIsOver() {
    assertThat(
            tuesday(
                """
                1 Ministers minister NOUN NNS _ 2 nsubj _ _
                2 agreed agree VERB VBD _ 0 root _ _
                3 Tuesday Tuesday PROPN NNP _ 2 obl:tmod _ _
                4 to to PART TO _ 5 mark _ _
                5 meet meet VERB VB _ 2 xcomp _ _
                """))
        .isEqualTo("2024-10-15");
  }

  @Test
  void futureOfAnotherClauseDoesNotReachOver() {
    assertThat(
            tuesday(
                """
                1 He he PRON PRP _ 2 nsubj _ _
                2 said say VERB VBD _ 0 root _ _
                3 Tuesday Tuesday PROPN NNP _ 2 obl:tmod _ _
                4 that that SCONJ IN _ 7 mark _ _
                5 they they PRON PRP _ 7 nsubj _ _
                6 will will AUX MD _ 7 aux _ _
                7 meet meet VERB VB _ 2 ccomp _ _
                """))
        .isEqualTo("2024-10-15");
  }

  private static String tuesday(String conllu) {
    var dates = Texts.find(AnnotatedDispatches.fromConllu("2024-10-20", conllu));
    assertThat(dates).hasSize(1);
    return String.valueOf(dates.getFirst().value());
  }
}
