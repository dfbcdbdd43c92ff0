package org.rapporteur.annotate.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.Inflections;

class LemmasTest {

  private static final List<String> SCRIPTS =
      List.of("", "-ies+y", "-s+", "-ed+", "-'s+be", "-’s+have", "-ing+");
  private static final List<String> KNOWN =
      List.of(
          "car", "care", "announce", "use", "company", "movie", "get", "tell", "class", "large");
  private static final Lemmas LEMMAS = new Lemmas(SCRIPTS, Inflections.load(), KNOWN::indexOf);

  private static String lemma(String form, UniversalPos upos, String xpos, String script) {
    return LEMMAS.lemma(form, upos, xpos, false, SCRIPTS.indexOf(script));
  }

  @Test
  void appliesTheModelsScriptToTheSmallForm() {
    assertThat(lemma("Parties", UniversalPos.NOUN, "NNS", "-ies+y")).isEqualTo("party");
    assertThat(lemma("TALKED", UniversalPos.VERB, "VBD", "-ed+")).isEqualTo("talk");
  }

  @Test
  void looksUpInflections() {
    assertThat(lemma("Fled", UniversalPos.VERB, "VBD", "")).isEqualTo("flee");
    assertThat(lemma("women", UniversalPos.NOUN, "NNS", "")).isEqualTo("woman");
    assertThat(lemma("them", UniversalPos.PRON, "PRP", "")).isEqualTo("they");
    assertThat(lemma("n’t", UniversalPos.PART, "RB", "")).isEqualTo("not");
    assertThat(lemma("found", UniversalPos.VERB, "VB", "")).isEqualTo("found");
  }

  @ParameterizedTest
  @CsvSource({
    "announced, VBD, -ed+, announce",
    "using, VBG, -ing+, use",
    "companies, NNS, -s+, company",
    "movies, NNS, '', movie",
    "getting, VBG, -ing+, get",
    "telling, VBG, '', tell",
    "classes, NNS, -s+, class",
    "largest, JJS, '', large",
    "caring, VBG, -ing+, car",
    "zorbed, VBD, -ed+, zorb",
    "zorvled, VBD, -ed+, zorvl",
    "zorvized, VBN, -ed+, zorvize",
    "less, JJR, '', less",
  })
  void setsRightWhatIsNoWord(String form, String xpos, String script, String lemma) {
    UniversalPos upos = xpos.startsWith("V") ? UniversalPos.VERB : UniversalPos.NOUN;
    assertThat(lemma(form, upos, xpos, script)).isEqualTo(lemma);
  }

  @Test
  void properNounsKeepTheirCapitals() {
    assertThat(lemma("Emirates", UniversalPos.PROPN, "NNPS", "-s+")).isEqualTo("Emirate");
  }

  @Test
  void partsOfNamesKeepTheirCapital() {
    assertThat(LEMMAS.lemma("Israeli", UniversalPos.ADJ, "JJ", true, 0)).isEqualTo("Israeli");
    assertThat(LEMMAS.lemma("Parties", UniversalPos.NOUN, "NNS", true, 1)).isEqualTo("Party");
    assertThat(LEMMAS.lemma("Is", UniversalPos.AUX, "VBZ", true, 0)).isEqualTo("be");
  }

  @Test
  void acronymsStayAsTheyAre() {
    assertThat(lemma("CPA", UniversalPos.NOUN, "NN", "")).isEqualTo("CPA");
  }

  @Test
  void marksBecomeThoseOfATypewriter() {
    assertThat(lemma("’s", UniversalPos.PART, "POS", "")).isEqualTo("'s");
    assertThat(lemma("’s", UniversalPos.AUX, "VBZ", "-'s+be")).isEqualTo("be");
    assertThat(lemma("’s", UniversalPos.AUX, "VBZ", "-’s+have")).isEqualTo("have");
    assertThat(lemma("'s", UniversalPos.AUX, "VBZ", "-’s+have")).isEqualTo("have");
    assertThat(lemma("“", UniversalPos.PUNCT, "``", "")).isEqualTo("\"");
  }

  @Test
  void aScriptThatDoesNotFitChangesNothing() {
    assertThat(lemma("sheep", UniversalPos.NOUN, "NN", "-ies+y")).isEqualTo("sheep");
    assertThat(lemma("s", UniversalPos.NOUN, "NN", "-s+")).isEqualTo("s");
  }

  @Test
  void aMalformedScriptIsRefused() {
    assertThatThrownBy(() -> LemmaScript.of("ies")).hasMessageContaining("ies");
  }
}
