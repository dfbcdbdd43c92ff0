package org.rapporteur.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// One test per picture, and for each rule one sentence in which it must not fire.
class StatementRulesTest {

  @Nested
  class AClauseAfterOrBeforeItsVerb {

    @Test
    void thatClauseIsTheContent() {
      assertThat(
              Told.lines(
                  """
                  He|PRP|3|nsubj further|RB|3|advmod noted|VBD:note|0|root that|IN|8|mark the|DT|6|det talks|NNS:talk|8|nsubj had|VBD|8|aux failed|VBN:fail|3|ccomp .|P|3|punct
                  """))
          .containsExactly("SAYS [He] {further noted} <that the talks had failed>");
    }

    @Test
    void aQuotationIsTakenWholeOverSentences() {
      assertThat(
              Told.lines(
                  """
                  “|P|3|punct We|PRP|3|nsubj tried|VBD:try|0|root .|P|3|punct
                  We|PRP|2|nsubj failed|VBD:fail|7|ccomp ,|P|2|punct ”|P|2|punct the|DT|6|det envoy|NN|7|nsubj told|VBD:tell|0|root reporters|NNS:reporter|7|obj .|P|7|punct
                  """))
          .containsExactly("SAYS [the envoy] {told} <“We tried. We failed,”>");
    }

    @Test
    void aParticipleSharesTheSpeaker() {
      assertThat(
              Told.lines(
                  """
                  She|PRP|2|nsubj left|VBD:leave|0|root ,|P|4|punct adding|VBG:add|2|advcl that|IN|8|mark it|PRP|8|nsubj was|VBD:be|8|cop over|JJ|4|ccomp .|P|2|punct
                  """))
          .containsExactly("SAYS [She] {adding} <that it was over>");
    }

    @Test
    void aLightVerbJoinsTheCue() {
      assertThat(
              Told.lines(
                  """
                  He|PRP|2|nsubj went|VBD:go|0|root on|RB|2|advmod to|TO|5|mark say|VB|2|xcomp that|IN|8|mark it|PRP|8|nsubj failed|VBD:fail|5|ccomp .|P|2|punct
                  """))
          .containsExactly("SAYS [He] {went on to say} <that it failed>");
    }

    @Test
    void whoDeclinesToSayDeclines() {
      assertThat(
              Told.lines(
                  """
                  He|PRP|2|nsubj declined|VBD:decline|0|root to|TO|4|mark say|VB|2|xcomp whether|IN|7|mark it|PRP|7|nsubj failed|VBD:fail|4|ccomp .|P|2|punct
                  """))
          .containsExactly("DECLINES [He] {declined to say} <whether it failed>");
    }

    @Test
    void seeingSomethingHappenIsNoStatement() {
      assertThat(
              Told.lines(
                  """
                  They|PRP|2|nsubj saw|VBD:see|0|root prices|NNS:price|4|nsubj rise|VB|2|ccomp .|P|2|punct
                  """))
          .isEmpty();
    }
  }

  @Nested
  class AReportSetIntoWhatItReports {

    @Test
    void aTrailingCarrierHoldsTheSpeakersStatement() {
      assertThat(
              Told.lines(
                  """
                  Officials|NNS:official|2|nsubj said|VBD:say|0|root two|CD|4|nummod ships|NNS:ship|5|nsubj sank|VBD:sink|2|ccomp ,|P|8|punct Reuters|NNP:Reuters|8|nsubj reported|VBD:report|2|parataxis .|P|2|punct
                  """))
          .containsExactly(
              "SAYS [Reuters] {reported} <Officials said two ships sank>",
              "SAYS in s1 [Officials] {said} <two ships sank>");
    }

    @Test
    void aReportInTheMidstSplitsTheContent() {
      assertThat(
              Told.lines(
                  """
                  The|DT|2|det deal|NN|8|nsubj ,|P|5|punct he|PRP|5|nsubj said|VBD:say|8|parataxis ,|P|5|punct was|VBD:be|8|cop dead|JJ|0|root .|P|8|punct
                  """))
          .containsExactly("SAYS [he] {said} <The deal … was dead>");
    }

    @Test
    void aParatacticDeedIsNoReport() {
      assertThat(
              Told.lines(
                  """
                  The|DT|2|det deal|NN|8|nsubj ,|P|5|punct he|PRP|5|nsubj left|VBD:leave|8|parataxis ,|P|5|punct was|VBD:be|8|cop dead|JJ|0|root .|P|8|punct
                  """))
          .isEmpty();
    }
  }

  @Nested
  class APhraseThatNamesTheSource {

    @Test
    void accordingToAloneNamesTheSource() {
      assertThat(
              Told.lines(
                  """
                  Two|CD|2|nummod ships|NNS:ship|3|nsubj sank|VBD:sink|0|root ,|P|8|punct according|VBG:accord|8|case to|IN|5|fixed the|DT|8|det navy|NN|3|obl .|P|3|punct
                  """))
          .containsExactly("SAYS [the navy] {according to} <Two ships sank>");
    }

    @Test
    void besideASpeakerItIsACarrier() {
      var dispatch =
          Told.resolved(
              """
              He|PRP|2|nsubj said|VBD:say|0|root two|CD|4|nummod ships|NNS:ship|5|nsubj sank|VBD:sink|2|ccomp ,|P|10|punct according|VBG:accord|10|case to|IN|7|fixed the|DT|10|det navy|NN|2|obl .|P|2|punct
              """);

      var statements = Told.statements(dispatch);

      assertThat(statements).hasSize(1);
      assertThat(Told.line(dispatch, statements.getFirst()))
          .isEqualTo("SAYS [He] {said} <two ships sank>");
      assertThat(Told.words(dispatch, statements.getFirst().via().getFirst().spans()))
          .isEqualTo("the navy");
    }

    @Test
    void otherPrepositionsNameNoSource() {
      assertThat(
              Told.lines(
                  """
                  Two|CD|2|nummod ships|NNS:ship|3|nsubj sank|VBD:sink|0|root near|IN|6|case the|DT|6|det port|NN|3|obl .|P|3|punct
                  """))
          .isEmpty();
    }
  }

  @Nested
  class PassivesAndHedges {

    @Test
    void beliefWithoutABelieverIsHearsay() {
      assertThat(
              Told.lines(
                  """
                  The|DT|2|det convoy|NN|4|nsubj:pass is|VBZ:be|4|aux:pass believed|VBN:believe|0|root to|TO|7|mark have|VB|7|aux crossed|VBN:cross|4|xcomp .|P|4|punct
                  """))
          .containsExactly("REPORTED [] {is believed} <The convoy … to have crossed>");
    }

    @Test
    void whoIsAskedIsNotTheAsker() {
      assertThat(
              Told.lines(
                  """
                  Asked|VBN:ask|7|advcl whether|IN|4|mark she|PRP|4|nsubj agreed|VBD:agree|1|ccomp ,|P|1|punct she|PRP|7|nsubj nodded|VBD:nod|0|root .|P|7|punct
                  """))
          .containsExactly("ASKS [] {Asked} <whether she agreed>");
    }

    @Test
    void quotedAsSayingIsOneCue() {
      assertThat(
              Told.lines(
                  """
                  He|PRP|3|nsubj:pass was|VBD:be|3|aux:pass quoted|VBN:quote|0|root as|IN|5|mark saying|VBG:say|3|advcl it|PRP|7|nsubj failed|VBD:fail|5|ccomp .|P|3|punct
                  """))
          .containsExactly("SAYS [He] {was quoted as saying} <it failed>");
    }

    @Test
    void aHedgeHasNoSource() {
      assertThat(
              Told.lines(
                  """
                  The|DT|2|det ship|NN|4|nsubj allegedly|RB|4|advmod carried|VBD:carry|0|root arms|NNS:arm|4|obj .|P|4|punct
                  """))
          .containsExactly("REPORTED [] {allegedly} <The ship … carried arms>");
    }

    @Test
    void otherAdverbsDoNotHedge() {
      assertThat(
              Told.lines(
                  """
                  The|DT|2|det ship|NN|4|nsubj openly|RB|4|advmod carried|VBD:carry|0|root arms|NNS:arm|4|obj .|P|4|punct
                  """))
          .isEmpty();
    }
  }

  @Nested
  class ObjectsInfinitivesAndNouns {

    @Test
    void deniedChargesAreDenied() {
      assertThat(
              Told.lines(
                  """
                  The|DT|2|det ministry|NN|3|nsubj denied|VBD:deny|0|root the|DT|5|det charges|NNS:charge|3|obj .|P|3|punct
                  """))
          .containsExactly("DENIES [The ministry] {denied} <the charges>");
    }

    @Test
    void denyingSomeoneEntryDeniesNothing() {
      assertThat(
              Told.lines(
                  """
                  They|PRP|2|nsubj denied|VBD:deny|0|root her|PRP|2|iobj entry|NN|2|obj .|P|2|punct
                  """))
          .isEmpty();
    }

    @Test
    void promisesKeepTheirInfinitive() {
      assertThat(
              Told.lines(
                  """
                  Cairo|NNP:Cairo|2|nsubj vowed|VBD:vow|0|root to|TO|4|mark help|VB|2|xcomp .|P|2|punct
                  """))
          .containsExactly("SAYS [Cairo] {vowed} <to help>");
    }

    @Test
    void thePrepositionBelongsToTheCue() {
      assertThat(
              Told.lines(
                  """
                  Bishops|NNS:bishop|2|nsubj called|VBD:call|0|root for|IN|5|case an|DT|5|det end|NN|2|obl .|P|2|punct
                  """))
          .containsExactly("SAYS [Bishops] {called for} <an end>");
    }

    @Test
    void anOwnedNounAttributes() {
      assertThat(
              Told.lines(
                  """
                  His|PRP$|2|nmod:poss claim|NN|7|nsubj that|IN|5|mark it|PRP|5|nsubj failed|VBD:fail|2|acl was|VBD:be|7|cop wrong|JJ|0|root .|P|7|punct
                  """))
          .containsExactly("SAYS [His] {claim} <that it failed>");
    }

    @Test
    void nobodysNounDoesNot() {
      assertThat(
              Told.lines(
                  """
                  The|DT|2|det claim|NN|7|nsubj that|IN|5|mark it|PRP|5|nsubj failed|VBD:fail|2|acl was|VBD:be|7|cop wrong|JJ|0|root .|P|7|punct
                  """))
          .isEmpty();
    }
  }

  @Nested
  class QuotationsBesideACue {

    @Test
    void aQuestionMarkMayEndTheSentenceBeforeItsCue() {
      assertThat(
              Told.lines(
                  """
                  “|P|2|punct Why|WRB|0|root now|RB|2|advmod ?|P|2|punct ”|P|2|punct
                  she|PRP|2|nsubj asked|VBD:ask|0|root .|P|2|punct
                  """))
          .containsExactly("ASKS [she] {asked} <“Why now?”>");
    }

    @Test
    void theNextQuotationGoesOnWithTheSpeaker() {
      assertThat(
              Told.lines(
                  """
                  “|P|3|punct We|PRP|3|nsubj tried|VBD:try|7|ccomp ,|P|3|punct ”|P|3|punct he|PRP|7|nsubj said|VBD:say|0|root .|P|7|punct
                  “|P|3|punct We|PRP|3|nsubj failed|VBD:fail|0|root .|P|3|punct ”|P|3|punct
                  ¶
                  “|P|4|punct It|PRP|4|nsubj is|VBZ:be|4|cop sad|JJ|0|root .|P|4|punct ”|P|4|punct
                  """))
          .containsExactly("SAYS [he] {said} <“We tried,” … “We failed.” … “It is sad.”>");
    }

    @Test
    void aColonNamesTheSpeaker() {
      assertThat(
              Told.lines(
                  """
                  Minister|NN|0|root :|P|1|punct “|P|5|punct Talks|NNS:talk|5|nsubj continue|VBP|1|parataxis ”|P|5|punct
                  """))
          .containsExactly("SAYS [Minister] {:} <“Talks continue”>");
    }

    @Test
    void scareQuotesAreNoStatements() {
      assertThat(
              Told.lines(
                  """
                  The|DT|3|det “|P|3|punct referendum|NN|6|nsubj:pass ”|P|3|punct was|VBD:be|6|aux:pass held|VBN:hold|0|root .|P|6|punct
                  """))
          .isEmpty();
    }
  }
}
