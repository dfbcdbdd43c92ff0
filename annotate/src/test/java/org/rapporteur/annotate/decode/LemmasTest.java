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
    assertThat(LEMMAS.lemma("Parties", UniversalPos.NOUN, 1)).isEqualTo("party");
    assertThat(LEMMAS.lemma("IS", UniversalPos.AUX, 3)).isEqualTo("be");
    assertThat(LEMMAS.lemma("SAID", UniversalPos.VERB, 0)).isEqualTo("said");
  }

  @Test
  void properNounsKeepTheirCapitals() {
    assertThat(LEMMAS.lemma("Emirates", UniversalPos.PROPN, 2)).isEqualTo("Emirate");
  }

  @Test
  void aScriptThatDoesNotFitChangesNothing() {
    assertThat(LEMMAS.lemma("sheep", UniversalPos.NOUN, 1)).isEqualTo("sheep");
    assertThat(LEMMAS.lemma("s", UniversalPos.NOUN, 2)).isEqualTo("s");
  }

  @Test
  void aMalformedScriptIsRefused() {
    assertThatThrownBy(() -> new Lemmas(List.of("ies"))).hasMessageContaining("ies");
  }
}
