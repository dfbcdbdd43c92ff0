package org.rapporteur.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Statement;

/// Who carries whose words, on whole pictures.
class ChainTest {

  private static List<String> via(ResolvedDispatch dispatch, Statement statement) {
    return statement.via().stream().map(carrier -> Told.words(dispatch, carrier.spans())).toList();
  }

  @Nested
  class CitedSourcesOfACarrier {

    private static final String REPORTED =
        """
        Two|CD|2|nummod ships|NNS:ship|3|nsubj sank|VBD:sink|6|ccomp ,|P|6|punct Reuters|NNP:Reuters|6|nsubj reported|VBD:report|0|root ,|P|6|punct citing|VBG:cite|6|advcl %s .|P|6|punct
        """;

    @Test
    void whomTheCarrierCitesSaysTheSameThroughIt() {
      var dispatch = Told.resolved(REPORTED.formatted("officials|NNS:official|8|obj"), "officials");
      List<Statement> statements = Told.statements(dispatch);
      assertThat(statements.stream().map(s -> Told.line(dispatch, s)))
          .containsExactly(
              "SAYS in s2 [officials] {citing} <Two ships sank>",
              "SAYS [Reuters] {reported} <Two ships sank>");
      assertThat(via(dispatch, statements.getFirst())).containsExactly("Reuters");
    }

    @Test
    void aReasonIsNobody() {
      var dispatch = Told.resolved(REPORTED.formatted("fog|NN|8|obj"));
      assertThat(Told.statements(dispatch).stream().filter(s -> s.parent() != null)).isEmpty();
    }
  }

  @Nested
  class CarriersOfAStatement {

    @Test
    void theAgencyThatQuotesCarries() {
      var dispatch =
          Told.resolved(
              """
              He|PRP|3|nsubj:pass was|VBD:be|3|aux:pass quoted|VBN:quote|0|root as|IN|5|mark saying|VBG:say|3|advcl by|IN|8|case the|DT|8|det agency|NN|5|obl that|IN|11|mark it|PRP|11|nsubj failed|VBD:fail|5|ccomp .|P|3|punct
              """);
      assertThat(via(dispatch, Told.statements(dispatch).getFirst())).containsExactly("the agency");
    }

    @Test
    void whoTellsOfAnotherIsNoCarrier() {
      var dispatch =
          Told.resolved(
              """
              Ann|NNP:Ann|2|nsubj said|VBD:say|0|root Bob|NNP:Bob|4|nsubj denied|VBD:deny|2|ccomp that|IN|7|mark it|PRP|7|nsubj failed|VBD:fail|4|ccomp .|P|2|punct
              """,
              "Ann",
              "Bob");
      Statement denial = Told.statements(dispatch).getLast();
      assertThat(Told.line(dispatch, denial))
          .isEqualTo("DENIES in s1 [Bob] {denied} <that it failed>");
      assertThat(denial.via()).isEmpty();
    }

    @Test
    void aNewspaperThatTellsOfAnotherCarries() {
      var dispatch =
          Told.resolved(
              """
              The|DT|2|det newspaper|NN|3|nsubj said|VBD:say|0|root Bob|NNP:Bob|5|nsubj denied|VBD:deny|3|ccomp that|IN|8|mark it|PRP|8|nsubj failed|VBD:fail|5|ccomp .|P|3|punct
              """,
              "Bob");
      assertThat(via(dispatch, Told.statements(dispatch).getLast()))
          .containsExactly("The newspaper");
    }
  }

  @Nested
  class Comparisons {

    @Test
    void asSomebodySaidNamesTheSpeakerOfTheRest() {
      assertThat(
              Told.lines(
                  """
                  The|DT|2|det road|NN|4|nsubj:pass was|VBD:be|4|aux:pass closed|VBN:close|0|root ,|P|4|punct as|IN|9|mark she|PRP|9|nsubj had|VBD:have|9|aux warned|VBD:warn|4|advcl .|P|4|punct
                  """))
          .containsExactly("SAYS [she] {had warned} <The road was closed>");
    }

    @Test
    void asTimeWentByReportsNothing() {
      assertThat(
              Told.lines(
                  """
                  The|DT|2|det road|NN|4|nsubj:pass was|VBD:be|4|aux:pass closed|VBN:close|0|root as|IN|7|mark he|PRP|7|nsubj said|VBD:say|4|advcl a|DT|9|det prayer|NN|7|obj .|P|4|punct
                  """))
          .isEmpty();
    }
  }

  @Nested
  class QuotationsWithAName {

    @Test
    void theNameBehindADashHasSaidIt() {
      assertThat(
              Told.lines(
                  """
                  “|P|2|punct We|PRP|3|nsubj wait|VBP|0|root .|P|3|punct ”|P|3|punct
                  —|P|2|punct Ann|NNP:Ann|0|root Roe|NNP:Roe|2|flat
                  """))
          .containsExactly("SAYS [Ann Roe] {—} <“We wait.”>");
    }

    @Test
    void whatGoesOnBehindADashIsNoName() {
      assertThat(
              Told.lines(
                  """
                  “|P|2|punct We|PRP|3|nsubj wait|VBP|0|root .|P|3|punct ”|P|3|punct
                  —|P|3|punct Nobody|NN|3|nsubj answered|VBD:answer|0|root
                  """))
          .isEmpty();
    }

    @Test
    void aTurnOfAConversationIsWholeParagraphs() {
      assertThat(
              Told.lines(
                  """
                  ROE|NNP:ROE|0|root :|P|1|punct Why|WRB|1|parataxis ?|P|1|punct
                  Who|WP|0|root ?|P|1|punct
                  ¶
                  POE|NNP:POE|0|root :|P|1|punct Nobody|NN|1|parataxis .|P|1|punct
                  """))
          .containsExactly("SAYS [ROE] {:} <Why? Who?>", "SAYS [POE] {:} <Nobody>");
    }

    @Test
    void oneHeadingIsNoConversation() {
      assertThat(
              Told.lines(
                  """
                  Weather|NN|0|root :|P|1|punct rain|NN|1|parataxis .|P|1|punct
                  """))
          .isEmpty();
    }

    @Test
    void aNicknameIsNobodysStatement() {
      assertThat(
              Told.lines(
                  """
                  Soldiers|NNS:soldier|2|nsubj named|VBD:name|0|root it|PRP|2|obj “|P|5|punct Skillet|NNP:Skillet|2|xcomp ”|P|5|punct .|P|2|punct
                  """))
          .isEmpty();
    }

    @Test
    void aShortAnswerIsAStatement() {
      assertThat(
              Told.lines(
                  """
                  “|P|2|punct Never|RB|5|ccomp ”|P|2|punct he|PRP|5|nsubj said|VBD:say|0|root .|P|5|punct
                  """))
          .containsExactly("SAYS [he] {said} <“Never”>");
    }
  }

  @Test
  void whatTheParserHangsElsewhereIsFoundBehindThat() {
    assertThat(
            Told.lines(
                """
                She|PRP|2|nsubj admitted|VBD:admit|0|root to|IN|4|case us|PRP|2|obl that|IN|7|mark it|PRP|7|nsubj failed|VBD:fail|2|advcl .|P|2|punct
                """))
        .containsExactly("SAYS [She] {admitted} <that it failed>");
  }

  @Test
  void whoIsToldIsNoContent() {
    var dispatch =
        Told.resolved(
            """
            She|PRP|2|nsubj told|VBD:tell|0|root the|DT|4|det envoys|NNS:envoy|2|obj of|IN|6|case Lima|NNP:Lima|4|nmod that|IN|9|mark it|PRP|9|nsubj failed|VBD:fail|2|ccomp .|P|2|punct
            """);
    Statement statement = Told.statements(dispatch).getFirst();
    assertThat(Told.line(dispatch, statement)).isEqualTo("SAYS [She] {told} <that it failed>");
    assertThat(statement.addressee())
        .extracting(party -> Told.words(dispatch, party.spans()))
        .isEqualTo("the envoys of Lima");
  }
}
