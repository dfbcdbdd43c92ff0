package org.rapporteur.annotate.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.UniversalPos;

class LemmasTest {

  private static final Lemmas LEMMAS = new Lemmas(List.of("", "-ies+y", "-s+", "-is+be"));

  @Test
  void appliesScriptsToTheSmallForm() {
    assertThat(LEMMAS.lemma("Parties", UniversalPos.NOUN, false, 1)).isEqualTo("party");
    assertThat(LEMMAS.lemma("IS", UniversalPos.AUX, false, 3)).isEqualTo("be");
    assertThat(LEMMAS.lemma("SAID", UniversalPos.VERB, false, 0)).isEqualTo("said");
  }

  @Test
  void properNounsKeepTheirCapitals() {
    assertThat(LEMMAS.lemma("Emirates", UniversalPos.PROPN, false, 2)).isEqualTo("Emirate");
  }

  @Test
  void partsOfNamesKeepTheirCapital() {
    assertThat(LEMMAS.lemma("Israeli", UniversalPos.ADJ, true, 0)).isEqualTo("Israeli");
    assertThat(LEMMAS.lemma("Parties", UniversalPos.NOUN, true, 1)).isEqualTo("Party");
    assertThat(LEMMAS.lemma("Is", UniversalPos.AUX, true, 3)).isEqualTo("be");
  }

  @Test
  void marksBecomeThoseOfATypewriter() {
    Lemmas lemmas = new Lemmas(List.of("", "-'s+be", "-’s+have"));
    assertThat(lemmas.lemma("’s", UniversalPos.PART, false, 0)).isEqualTo("'s");
    assertThat(lemmas.lemma("’s", UniversalPos.AUX, false, 1)).isEqualTo("be");
    assertThat(lemmas.lemma("’s", UniversalPos.AUX, false, 2)).isEqualTo("have");
    assertThat(lemmas.lemma("'s", UniversalPos.AUX, false, 2)).isEqualTo("have");
    assertThat(lemmas.lemma("“", UniversalPos.PUNCT, false, 0)).isEqualTo("\"");
  }

  @Test
  void aScriptThatDoesNotFitChangesNothing() {
    assertThat(LEMMAS.lemma("sheep", UniversalPos.NOUN, false, 1)).isEqualTo("sheep");
    assertThat(LEMMAS.lemma("s", UniversalPos.NOUN, false, 2)).isEqualTo("s");
  }

  @Test
  void aMalformedScriptIsRefused() {
    assertThatThrownBy(() -> new Lemmas(List.of("ies"))).hasMessageContaining("ies");
  }
}
