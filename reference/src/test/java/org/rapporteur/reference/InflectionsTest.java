package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InflectionsTest {

  private static final Inflections INFLECTIONS = Inflections.load();

  @Test
  void findsIrregularFormsByKind() {
    assertThat(INFLECTIONS.findIrregular(Inflections.Kind.VERB, "fled")).contains("flee");
    assertThat(INFLECTIONS.findIrregular(Inflections.Kind.VERB, "withdrew")).contains("withdraw");
    assertThat(INFLECTIONS.findIrregular(Inflections.Kind.NOUN, "women")).contains("woman");
    assertThat(INFLECTIONS.findIrregular(Inflections.Kind.NOUN, "leaves")).contains("leaf");
    assertThat(INFLECTIONS.findIrregular(Inflections.Kind.DEGREE, "worst")).contains("bad");
    assertThat(INFLECTIONS.findIrregular(Inflections.Kind.PRONOUN, "them")).contains("they");
  }

  @Test
  void regularFormsAreNotThere() {
    assertThat(INFLECTIONS.findIrregular(Inflections.Kind.VERB, "announced")).isEmpty();
    assertThat(INFLECTIONS.findIrregular(Inflections.Kind.VERB, "leaves")).isEmpty();
  }

  @Test
  void knowsTheLemmasOfTheLexicons() {
    assertThat(INFLECTIONS.knows("condemn")).isTrue();
    assertThat(INFLECTIONS.knows("say")).isTrue();
    assertThat(INFLECTIONS.knows("condemne")).isFalse();
  }
}
