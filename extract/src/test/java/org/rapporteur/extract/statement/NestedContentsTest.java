package org.rapporteur.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement.Party;
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

  @Nested
  class WhatIsWantedWithinAReport {

    @Test
    void isAStatementOfItsOwn() {
      assertThat(
              Told.lines(
                  """
                  Ann|NNP:Ann|2|nsubj said|VBD:say|0|root he|PRP|4|nsubj expected|VBD:expect|2|ccomp rain|NN|4|obj .|P|2|punct
                  """))
          .containsExactly(
              "SAYS [Ann] {said} <he expected rain>", "BELIEVES in s1 [he] {expected} <rain>");
    }

    @Test
    void isNoneInTheOutletsVoice() {
      assertThat(
              Told.lines(
                  """
                  He|PRP|2|nsubj expected|VBD:expect|0|root rain|NN|2|obj .|P|2|punct
                  """))
          .isEmpty();
    }

    @Test
    void whatWasMetIsNone() {
      assertThat(
              Told.lines(
                  """
                  Ann|NNP:Ann|2|nsubj said|VBD:say|0|root he|PRP|4|nsubj saw|VBD:see|2|ccomp rain|NN|4|obj .|P|2|punct
                  """))
          .containsExactly("SAYS [Ann] {said} <he saw rain>");
    }
  }

  @Nested
  class AtTheEndOfASentence {

    @Test
    void aReportIsKnownByItsShape() {
      assertThat(
              Told.lines(
                  """
                  It|PRP|2|nsubj failed|VBD:fail|0|root again|RB|2|advmod there|RB|2|advmod ,|P|2|punct Reuters|NNP:Reuters|7|nsubj related|VBN:relate|2|acl on|IN|9|case Friday|NNP:Friday|7|obl .|P|2|punct
                  """))
          .containsExactly("SAYS [Reuters] {related} <It failed again there>");
    }

    @Test
    void whatOnlyTellsWhenIsNotReported() {
      assertThat(
              Told.lines(
                  """
                  After|IN|4|mark the|DT|3|det pump|NN|4|nsubj failed|VBD:fail|8|advcl again|RB|4|advmod ,|P|8|punct Bob|NNP:Bob|8|nsubj wrote|VBD:write|0|root on|IN|10|case Friday|NNP:Friday|8|obl .|P|8|punct
                  """))
          .isEmpty();
    }
  }

  @Nested
  class AskedFirst {

    @Test
    void nobodyIsNamedWhoAsks() {
      assertThat(
              Told.lines(
                  """
                  Asked|VBD:ask|7|advcl whether|IN|4|mark it|PRP|4|nsubj failed|VBD:fail|1|ccomp ,|P|7|punct she|PRP|7|nsubj said|VBD:say|0|root it|PRP|9|nsubj had|VBD:have|7|ccomp .|P|7|punct
                  """))
          .contains("ASKS [] {Asked} <whether it failed>");
    }
  }

  @Nested
  class NamesOfMedia {

    private boolean isMedium(String sentence, String words) {
      ResolvedDispatch resolved = Told.resolved(sentence);
      Span span = span(resolved.annotated(), words);
      return new Media(resolved, Cues.load()).isMedium(new Party(List.of(span), List.of()));
    }

    @Test
    void followTheWordForOne() {
      String sentence =
          "the|DT|2|det daily|NN|5|nsubj Al|NNP|5|nsubj Hayat|NNP|3|flat wrote|VBD:write|0|root";
      assertThat(isMedium(sentence, "the daily Al Hayat")).isTrue();
    }

    @Test
    void areNotThoseOfWhoWorksThere() {
      String sentence =
          "the|DT|3|det radio|NN|3|compound announcer|NN|5|nsubj Bob|NNP|3|appos wrote|VBD:write|0|root";
      assertThat(isMedium(sentence, "the radio announcer Bob")).isFalse();
    }
  }
}
