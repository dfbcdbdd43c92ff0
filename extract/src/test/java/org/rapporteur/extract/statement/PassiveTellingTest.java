package org.rapporteur.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Span;
import org.rapporteur.reference.Cues;

class PassiveTellingTest {

  @Test
  void whoIsToldSaysNothing() {
    assertThat(
            source(
                "He|PRP|3|nsubj:pass was|VBD|3|aux:pass told|VBN:tell|0|root that|IN|5|mark Oran|NNP|6|nsubj yields|VBZ:yield|3|ccomp .|.|3|punct"))
        .isEmpty();
  }

  @Test
  void whoTellsSaysIt() {
    assertThat(
            source(
                "He|PRP|3|nsubj has|VBZ|3|aux told|VBN:tell|0|root us|PRP|3|iobj Oran|NNP|6|nsubj yields|VBZ:yield|3|ccomp .|.|3|punct"))
        .hasSize(1);
  }

  private static List<Span> source(String sentence) {
    AnnotatedDispatch dispatch = Told.resolved(sentence).annotated();
    Proposal read =
        new Proposal(
            "encoder",
            List.of(span(dispatch, "He")),
            List.of(span(dispatch, "told")),
            List.of(span(dispatch, "Oran yields")),
            Attitude.SAYS,
            List.of(),
            0.9);
    return new PassiveTelling(dispatch, Cues.load()).uncredit(List.of(read)).getFirst().source();
  }

  private static Span span(AnnotatedDispatch dispatch, String words) {
    int start = dispatch.text().indexOf(words);
    return new Span(start, start + words.length());
  }
}
