package org.rapporteur.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Span;
import org.rapporteur.reference.Cues;

/// Whose words end where, when one statement stands in or beside another.
class NestedContentsTest {

  private static AnnotatedDispatch dispatch(String sentence) {
    return Told.resolved(sentence).annotated();
  }

  private static Proposal said(AnnotatedDispatch dispatch, String by, String cue, String content) {
    return new Proposal(
        "clause",
        List.of(span(dispatch, by)),
        List.of(span(dispatch, cue)),
        List.of(span(dispatch, content)),
        Attitude.SAYS,
        List.of(),
        0.9);
  }

  private static Span span(AnnotatedDispatch dispatch, String words) {
    int start = dispatch.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static List<String> words(AnnotatedDispatch dispatch, List<Span> spans) {
    return spans.stream().map(dispatch::text).toList();
  }

  @Nested
  class BehindASemicolon {

    private final AnnotatedDispatch dispatch =
        dispatch(
            """
            He|PRP|2|nsubj replied|VBD:reply|0|root that|IN|5|mark it|PRP|5|nsubj failed|VBD:fail|2|ccomp ;|P|8|punct Bob|NNP:Bob|8|nsubj left|VBD:leave|5|conj .|P|2|punct
            """);

    @Test
    void nobodyElseSpeaks() {
      Proposal cut =
          new Semicolons(dispatch, Quotations.of(dispatch))
              .cut(List.of(said(dispatch, "He", "replied", "that it failed ; Bob left")))
              .getFirst();
      assertThat(words(dispatch, cut.content())).containsExactly("that it failed");
    }

    @Test
    void aListWithThatGoesOn() {
      AnnotatedDispatch listed =
          dispatch(
              """
              He|PRP|2|nsubj replied|VBD:reply|0|root that|IN|5|mark it|PRP|5|nsubj failed|VBD:fail|2|ccomp ;|P|9|punct that|IN|9|mark Bob|NNP:Bob|9|nsubj left|VBD:leave|5|conj .|P|2|punct
              """);
      Proposal whole = said(listed, "He", "replied", "that it failed ; that Bob left");
      assertThat(new Semicolons(listed, Quotations.of(listed)).cut(List.of(whole)))
          .containsExactly(whole);
    }
  }

  @Nested
  class JoinedByAndThat {

    private final AnnotatedDispatch dispatch =
        dispatch(
            """
            Ann|NNP:Ann|2|nsubj said|VBD:say|0|root that|IN|5|mark he|PRP|5|nsubj begged|VBD:beg|2|ccomp to|TO|7|mark go|VB|5|xcomp and|CC|11|cc that|IN|11|mark she|PRP|11|nsubj went|VBD:go|7|conj .|P|2|punct
            """);
    private final Proposal outer =
        said(dispatch, "Ann", "said", "that he begged to go and that she went");
    private final Proposal inner = said(dispatch, "he", "begged", "to go and that she went");

    @Test
    void theOuterReportGoesOn() {
      Proposal cut =
          new ParallelClauses(dispatch, Quotations.of(dispatch))
              .cut(List.of(outer, inner))
              .getLast();
      assertThat(words(dispatch, cut.content())).containsExactly("to go");
    }

    @Test
    void withoutAnOuterReportNothingEnds() {
      assertThat(new ParallelClauses(dispatch, Quotations.of(dispatch)).cut(List.of(inner)))
          .containsExactly(inner);
    }
  }

  @Nested
  class CreditedToWhoeverReports {

    private final AnnotatedDispatch dispatch =
        dispatch(
            """
            Three|CD|2|nummod guards|NNS:guard|3|nsubj said|VBD:say|8|ccomp it|PRP|5|nsubj failed|VBD:fail|3|ccomp ,|P|8|punct Reuters|NNP:Reuters|8|nsubj reported|VBD:report|0|root .|P|8|punct
            """);

    @Test
    void theInnerSpeakerIsTheOneBeforeTheInnerCue() {
      Proposal outer = said(dispatch, "Reuters", "reported", "Three guards said it failed");
      Proposal inner = said(dispatch, "Reuters", "said", "it failed");
      List<Proposal> given = new BorrowedSources(dispatch).giveBack(List.of(outer, inner));
      assertThat(words(dispatch, given.getLast().source())).containsExactly("Three guards");
      assertThat(given.getFirst()).isEqualTo(outer);
    }
  }

  @Nested
  class NamedWithTheirMedium {

    private final AnnotatedDispatch dispatch =
        dispatch(
            """
            It|PRP|2|nsubj failed|VBD:fail|0|root ,|P|6|punct according|VBG|6|case to|IN|6|case guards|NNS:guard|2|obl quoted|VBN:quote|6|acl by|IN|9|case Reuters|NNP:Reuters|7|obl .|P|2|punct
            """);

    @Test
    void theMediumCarries() {
      Proposal parted =
          new CarriedSources(dispatch, Cues.load())
              .part(
                  List.of(said(dispatch, "guards quoted by Reuters", "according to", "It failed")))
              .getFirst();
      assertThat(words(dispatch, parted.source())).containsExactly("guards");
      assertThat(words(dispatch, parted.via())).containsExactly("Reuters");
    }
  }

  @Nested
  class GerundsAfterACue {

    @Test
    void whatIsDeniedIsTheContent() {
      assertThat(
              Told.lines(
                  """
                  Ann|NNP:Ann|2|nsubj denied|VBD:deny|0|root owning|VBG:own|2|xcomp a|DT|5|det key|NN|3|obj .|P|2|punct
                  """))
          .containsExactly("DENIES [Ann] {denied} <owning a key>");
    }

    @Test
    void whatWasSeenIsNobodysDeed() {
      assertThat(
              Told.lines(
                  """
                  Ann|NNP:Ann|2|nsubj saw|VBD:see|0|root smoke|NN|4|nsubj rising|VBG:rise|2|ccomp .|P|2|punct
                  """))
          .isEmpty();
    }
  }

  @Nested
  class ToldByWhoTheyAre {

    private final AnnotatedDispatch dispatch =
        dispatch(
            """
            Two|CD|7|nsubj of|IN|4|case the|DT|4|det guards|NNS:guard|1|nmod who|WP|6|nsubj slept|VBD:sleep|4|acl warned|VBD:warn|0|root that|IN|10|mark it|PRP|10|nsubj failed|VBD:fail|7|ccomp .|P|7|punct
            """);

    @Test
    void aSpeakerIsWholeUpToTheCue() {
      Proposal whole =
          new WholeSources(dispatch)
              .complete(List.of(said(dispatch, "Two", "warned", "that it failed")))
              .getFirst();
      assertThat(words(dispatch, whole.source())).containsExactly("Two of the guards who slept");
    }

    @Test
    void aWholeSpeakerStays() {
      Proposal guards = said(dispatch, "guards who slept", "warned", "that it failed");
      assertThat(new WholeSources(dispatch).complete(List.of(guards))).containsExactly(guards);
    }
  }
}
