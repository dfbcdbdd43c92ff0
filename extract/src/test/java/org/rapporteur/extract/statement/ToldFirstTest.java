package org.rapporteur.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Span;
import org.rapporteur.reference.Cues;

class ToldFirstTest {

  private static final String ASKED =
      "Ann|NNP:Ann|2|nsubj asked|VBD:ask|0|root Bob|NNP:Bob|2|obj whether|IN|6|mark it|PRP|6|nsubj failed|VBD:fail|2|ccomp .|P|2|punct";

  @Test
  void whoIsAskedIsNotAsked() {
    assertThat(content(ASKED, "Bob whether it failed")).containsExactly("whether it failed");
  }

  @Test
  void aContentThatEndsBeforeTheClauseIsLeftAlone() {
    String urged =
        "Ann|NNP:Ann|2|nsubj asked|VBD:ask|0|root Bob|NNP:Bob|2|obj on|IN|5|case Monday|NNP:Monday|2|obl to|TO|7|mark go|VB|2|xcomp .|P|2|punct";
    assertThat(content(urged, "Bob")).containsExactly("Bob");
  }

  private static List<String> content(String sentence, String read) {
    AnnotatedDispatch dispatch = Told.resolved(sentence).annotated();
    Proposal proposal =
        new Proposal(
            "encoder",
            List.of(span(dispatch, "Ann")),
            List.of(span(dispatch, "asked")),
            List.of(span(dispatch, read)),
            Attitude.ASKS,
            List.of(),
            0.9);
    return new ToldFirst(dispatch, Cues.load())
        .leaveOut(List.of(proposal)).getFirst().content().stream().map(dispatch::text).toList();
  }

  private static Span span(AnnotatedDispatch dispatch, String words) {
    int start = dispatch.text().indexOf(words);
    return new Span(start, start + words.length());
  }
}
