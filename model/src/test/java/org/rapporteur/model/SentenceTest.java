package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

  private static final AnnotatedDispatch DISPATCH =
      AnnotatedDispatches.fromConllu(
          null,
          """
          1  The       the      DET   DT   _  2  det    _  _
          2  minister  minister NOUN  NN   _  4  nsubj  _  Name=B-PERSON
          3  quietly   quietly  ADV   RB   _  4  advmod _  _
          4  left      leave    VERB  VBD  _  0  root   _  SpaceAfter=No
          5  .         .        PUNCT .    _  4  punct  _  SpacesAfter=\\n\\n

          1  Nobody    nobody   PRON  NN   _  2  nsubj  _  _
          2  spoke     speak    VERB  VBD  _  0  root   _  SpaceAfter=No
          3  .         .        PUNCT .    _  2  punct  _  _
          """);

  @Test
  void fixtureGivesTheTextBack() {
    assertThat(DISPATCH.text()).isEqualTo("The minister quietly left.\n\nNobody spoke.");
    assertThat(DISPATCH.paragraphs()).hasSize(2);
    assertThat(DISPATCH.sentenceAt(30).orElseThrow().index()).isOne();
    assertThat(DISPATCH.names()).hasSize(1);
  }

  @Test
  void subtreeSpansWhatHangsOnAToken() {
    Sentence sentence = DISPATCH.sentences().getFirst();
    Token subject = sentence.child(sentence.root(), "nsubj").orElseThrow();
    assertThat(DISPATCH.text(sentence.subtreeSpan(subject))).isEqualTo("The minister");
    assertThat(sentence.headIn(new Span(0, 12))).contains(subject);
    assertThat(sentence.dominates(sentence.root(), sentence.tokens().getFirst())).isTrue();
  }
}
