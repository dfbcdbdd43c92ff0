package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrthographyTest {

  private static final Orthography ORTHOGRAPHY = Orthography.load();

  @Test
  void knowsWhatAFullStopMeans() {
    assertThat(ORTHOGRAPHY.findAbbreviation("Gen.")).contains(Orthography.Stop.BEFORE_NAME);
    assertThat(ORTHOGRAPHY.findAbbreviation("No.")).contains(Orthography.Stop.BEFORE_NUMBER);
    assertThat(ORTHOGRAPHY.findAbbreviation("e.g.")).contains(Orthography.Stop.INSIDE);
    assertThat(ORTHOGRAPHY.findAbbreviation("Inc.")).contains(Orthography.Stop.ANYWHERE);
    assertThat(ORTHOGRAPHY.findAbbreviation("talks.")).isEmpty();
  }

  @Test
  void knowsHowWordsAreCut() {
    assertThat(ORTHOGRAPHY.isPrefix("non")).isTrue();
    assertThat(ORTHOGRAPHY.isPrefix("cease")).isFalse();
    assertThat(ORTHOGRAPHY.isUnit("km")).isTrue();
    assertThat(ORTHOGRAPHY.isClitic("ll")).isTrue();
    assertThat(ORTHOGRAPHY.findContraction("cannot")).hasValue(3);
    assertThat(ORTHOGRAPHY.findContraction("minister")).isEmpty();
  }

  @Test
  void knowsHowSentencesBegin() {
    assertThat(ORTHOGRAPHY.startsSentence("The")).isTrue();
    assertThat(ORTHOGRAPHY.startsSentence("Army")).isFalse();
    assertThat(ORTHOGRAPHY.tagsSpeech("asked")).isTrue();
  }
}
