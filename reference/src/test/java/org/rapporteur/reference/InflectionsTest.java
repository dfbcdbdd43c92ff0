package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {

  private static final Inflections INFLECTIONS = Inflections.load();

  @ParameterizedTest
  @CsvSource({
    "struck,VBD,strike", "urged,VBD,urge", "denied,VBD,deny", "barred,VBN,bar",
    "killing,VBG,kill", "agreed,VBD,agree", "accuses,VBZ,accuse", "Talks,NNS,talk",
    "had,VBD,have", "condemned,VBN,condemn", "visiting,VBG,visit", "pledges,VBZ,pledge"
  })
  void knownWordsAndIrregularFormsHaveTheirLemma(String form, String tag, String lemma) {
    assertThat(INFLECTIONS.find(form, tag)).contains(lemma);
  }

  @Test
  void whatNoTableKnowsIsLeftToTheModel() {
    assertThat(INFLECTIONS.find("waltzed", "VBD")).isEmpty();
    assertThat(INFLECTIONS.find("", "VBD")).isEmpty();
    assertThat(INFLECTIONS.find("meeting", "NN")).isEmpty();
  }
}
