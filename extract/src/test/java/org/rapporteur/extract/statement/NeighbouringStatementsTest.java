package org.rapporteur.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Statement;

/// Where one statement ends and another begins: several cues in a sentence, and headlines.
class NeighbouringStatementsTest {

  @Nested
  class QuotedAsSaying {

    @Test
    void whoQuotesAndWhoIsQuotedBothSaySo() {
      assertThat(
              Told.lines(
                  """
                  The|DT|2|det agency|NN|3|nsubj quoted|VBD:quote|0|root a|DT|5|det grocer|NN|3|obj as|IN|7|mark saying|VBG:say|3|advcl it|PRP|9|nsubj rained|VBD:rain|7|ccomp .|P|3|punct
                  """))
          .containsExactlyInAnyOrder(
              "SAYS [The agency] {quoted} <it rained>",
              "SAYS in s1 [a grocer] {saying} <it rained>");
    }

    @Test
    void thePassiveHasItsQuoterForACarrier() {
      var dispatch =
          Told.resolved(
              """
              A|DT|2|det grocer|NN|4|nsubj:pass was|VBD:be|4|aux:pass quoted|VBN:quote|0|root by|IN|7|case the|DT|7|det agency|NN|4|obl as|IN|9|mark saying|VBG:say|4|advcl it|PRP|11|nsubj rained|VBD:rain|9|ccomp .|P|4|punct
              """);
      List<Statement> statements = Told.statements(dispatch);
      assertThat(statements.stream().map(statement -> Told.line(dispatch, statement)))
          .containsExactly("SAYS [A grocer] {was quoted … as saying} <it rained>");
      assertThat(statements.getFirst().via())
          .extracting(carrier -> Told.words(dispatch, carrier.spans()))
          .containsExactly("the agency");
    }

    @Test
    void quotingAsAnExampleIsNone() {
      assertThat(
              Told.lines(
                  """
                  He|PRP|2|nsubj quoted|VBD:quote|0|root it|PRP|2|obj as|IN|6|case an|DT|6|det example|NN|2|obl .|P|2|punct
                  """))
          .noneMatch(line -> line.contains("[it]"));
    }
  }

  @Nested
  class AReportBetweenCommas {

    private static final String SHIPS =
        "Ships|NNS:ship|2|nsubj sank|VBD:sink|0|root ,|P|2|punct Reuters|NNP|5|nsubj"
            + " reported|VBD:report|2|parataxis ,|P|2|punct ";

    @Test
    void aNewClauseBehindItIsNotReported() {
      assertThat(
              Told.lines(
                  SHIPS + "but|CC|9|cc nobody|NN|9|nsubj drowned|VBD:drown|2|conj .|P|2|punct"))
          .containsExactly("SAYS [Reuters] {reported} <Ships sank>");
    }

    @Test
    void whatGoesOnIsReported() {
      assertThat(Told.lines(SHIPS + "and|CC|8|cc burned|VBD:burn|2|conj .|P|2|punct"))
          .containsExactly("SAYS [Reuters] {reported} <Ships sank … and burned>");
    }
  }

  @Nested
  class JoinedVerbs {

    private static final String DENIED =
        "%s denied|VBD:deny|0|root that|IN|5|mark %s fell|VBD:fall|2|ccomp and|CC|7|cc"
            + " urged|VBD:urge|5|conj us|PRP|7|obj to|TO|10|mark stay|VB|7|xcomp .|P|2|punct";

    @Test
    void whatCannotSayAnythingSharesNoVerbOfSaying() {
      assertThat(Told.lines(DENIED.formatted("He|PRP|2|nsubj", "rain|NN|5|nsubj")))
          .contains("ASKS [He] {urged} <us to stay>");
    }

    @Test
    void whoCanSaySomethingDoes() {
      assertThat(Told.lines(DENIED.formatted("He|PRP|2|nsubj", "she|PRP|5|nsubj")))
          .noneMatch(line -> line.startsWith("ASKS [He]"));
    }
  }

  @Nested
  class Headlines {

    private static final String QUEUES =
        "\n¶\nQueues|NNS:queue|2|nsubj grew|VBD:grow|0|root .|P|2|punct";

    private static List<String> lines(String headline, String... names) {
      var dispatch = Told.resolved(headline + QUEUES, names);
      return Told.statements(dispatch).stream().map(s -> Told.line(dispatch, s)).toList();
    }

    @Test
    void somebodyBeforeAColonSpeaks() {
      assertThat(
              lines(
                  "Minister|NN|0|root :|P|1|punct fuel|NN|4|nsubj runs|VBZ:run|1|parataxis out|RP|4|compound:prt",
                  "Minister"))
          .containsExactly("SAYS [Minister] {:} <fuel runs out>");
    }

    @Test
    void somebodyBehindADashSpeaks() {
      assertThat(
              lines(
                  "Fuel|NN|2|nsubj runs|VBZ:run|0|root out|RP|2|compound:prt –|P|2|punct minister|NN|2|parataxis",
                  "minister"))
          .containsExactly("SAYS [minister] {–} <Fuel runs out>");
    }

    @Test
    void aTopicSaysNothing() {
      assertThat(
              lines(
                  "Crisis|NN|0|root :|P|1|punct fuel|NN|4|nsubj runs|VBZ:run|1|parataxis out|RP|4|compound:prt"))
          .isEmpty();
    }
  }

  @Test
  void theWordsOfADocumentAreItsOwn() {
    assertThat(
            Told.lines(
                """
                In|IN|3|case the|DT|3|det words|NNS:word|9|obl of|IN|6|case the|DT|6|det brochure|NN|3|nmod ,|P|9|punct it|PRP|9|nsubj rains|VBZ:rain|0|root .|P|9|punct
                """))
        .containsExactly("SAYS [the brochure] {In the words of} <it rains>");
  }
}
