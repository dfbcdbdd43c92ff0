package org.rapporteur.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.clause.Scenes;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Figure.Measure;
import org.rapporteur.model.Figure.Qualifier;

class FigureFinderTest {

  private static final FigureFinder FINDER = FigureFinder.load();

  @Test
  void deadAreCountedWithTheirPart() {
    List<Figure> figures =
        figures(
            """
            1  Shells    shell     NOUN  NNS _ 2 nsubj _ _
            2  killed    kill      VERB  VBD _ 0 root  _ _
            3  more      more      ADJ   JJR _ 5 advmod _ _
            4  than      than      ADP   IN  _ 3 fixed _ _
            5  40        40        NUM   CD  _ 6 nummod _ _
            6  people    people    NOUN  NNS _ 2 obj   _ SpaceAfter=No
            7  ,         ,         PUNCT ,   _ 10 punct _ _
            8  including include   VERB  VBG _ 10 case _ _
            9  17        17        NUM   CD  _ 10 nummod _ _
            10 children  child     NOUN  NNS _ 6 nmod _ SpaceAfter=No
            11 .         .         PUNCT .   _ 2 punct _ _
            """);
    assertThat(figures).extracting(Figure::measure).containsExactly(Measure.KILLED, Measure.KILLED);
    assertThat(figures.getFirst().text()).isEqualTo("more than 40 people");
    assertThat(figures.getFirst().lower()).isEqualTo(40);
    assertThat(figures.getFirst().upper()).isNull();
    assertThat(figures.getFirst().qualifier()).isEqualTo(Qualifier.MORE_THAN);
    assertThat(figures.getLast().partOf()).isEqualTo(figures.getFirst().id());
  }

  @Test
  void wordsNearByTellWhatBecameOfPeople() {
    assertThat(
            figures(
                """
                1  300     300     NUM   CD  _ 2 nummod _ _
                2  rioters rioter  NOUN  NNS _ 5 nsubj _ _
                3  are     be      AUX   VBP _ 5 cop _ _
                4  in      in      ADP   IN  _ 5 case _ _
                5  custody custody NOUN  NN  _ 0 root _ SpaceAfter=No
                6  .       .       PUNCT .   _ 5 punct _ _
                """))
        .extracting(Figure::measure)
        .containsExactly(Measure.DETAINED);
  }

  @Test
  void nearbyWordsSayNothingOfThings() {
    assertThat(
            figures(
                """
                1  300     300     NUM   CD  _ 2 nummod _ _
                2  lorries lorry   NOUN  NNS _ 5 nsubj _ _
                3  are     be      AUX   VBP _ 5 cop _ _
                4  in      in      ADP   IN  _ 5 case _ _
                5  custody custody NOUN  NN  _ 0 root _ SpaceAfter=No
                6  .       .       PUNCT .   _ 5 punct _ _
                """))
        .extracting(Figure::measure)
        .containsExactly(Measure.OTHER);
  }

  @Test
  void numbersThatNameAreNoFigures() {
    assertThat(
            figures(
                """
                1  Votes    vote     NOUN  NNS _ 2 nsubj _ _
                2  vanished vanish   VERB  VBD _ 0 root  _ _
                3  in       in       ADP   IN  _ 4 case  _ _
                4  precinct precinct NOUN  NN  _ 2 obl   _ _
                5  216      216      NUM   CD  _ 4 nummod _ SpaceAfter=No
                6  .        .        PUNCT .   _ 2 punct _ _
                """))
        .isEmpty();
  }

  @Test
  void loneNumberCountsWhatTheOneBeforeDid() {
    assertThat(
            figures(
                """
                1  Police     police     NOUN  NNS _ 2 nsubj _ _
                2  say        say        VERB  VBP _ 0 root  _ _
                3  12         12         NUM   CD  _ 4 nummod _ _
                4  dead       dead       ADJ   JJ  _ 2 ccomp _ SpaceAfter=No
                5  ;          ;          PUNCT :   _ 9 punct _ _
                6  103        103        NUM   CD  _ 9 ccomp _ SpaceAfter=No
                7  ,          ,          PUNCT ,   _ 9 punct _ _
                8  doctors    doctor     NOUN  NNS _ 9 nsubj _ _
                9  maintained maintain   VERB  VBD _ 2 parataxis _ SpaceAfter=No
                10 .          .          PUNCT .   _ 2 punct _ _
                """))
        .extracting(Figure::measure)
        .containsExactly(Measure.KILLED, Measure.KILLED);
  }

  @Test
  void fewAreAPartOfTheManyTheyAreTakenFrom() {
    List<Figure> figures =
        figures(
            """
            1  Troops   troop    NOUN  NNS _ 2 nsubj _ _
            2  freed    free     VERB  VBD _ 0 root  _ _
            3  14       14       NUM   CD  _ 2 obj   _ _
            4  of       of       ADP   IN  _ 7 case  _ _
            5  the      the      DET   DT  _ 7 det   _ _
            6  85       85       NUM   CD  _ 7 nummod _ _
            7  children child    NOUN  NNS _ 3 nmod  _ SpaceAfter=No
            8  .        .        PUNCT .   _ 2 punct _ _
            """);
    assertThat(figures.getFirst().partOf()).isEqualTo(figures.getLast().id());
    assertThat(figures.getLast().partOf()).isNull();
  }

  @Test
  void killersAreNotCountedAsKilled() {
    assertThat(
            figures(
                """
                1  12       12      NUM   CD  _ 2 nummod _ _
                2  soldiers soldier NOUN  NNS _ 3 nsubj _ _
                3  killed   kill    VERB  VBD _ 0 root  _ _
                4  him      he      PRON  PRP _ 3 obj   _ SpaceAfter=No
                5  .        .       PUNCT .   _ 3 punct _ _
                """))
        .extracting(Figure::measure)
        .containsExactly(Measure.TROOPS);
  }

  @Test
  void moneyHasItsCurrency() {
    assertThat(
            figures(
                """
                1  They    they    PRON  PRP _ 2 nsubj _ _
                2  pledged pledge  VERB  VBD _ 0 root  _ _
                3  $       $       SYM   $   _ 2 obj   _ SpaceAfter=No
                4  2.5     2.5     NUM   CD  _ 5 compound _ _
                5  billion billion NUM   CD  _ 3 nummod _ SpaceAfter=No
                6  .       .       PUNCT .   _ 2 punct _ _
                """))
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.measure()).isEqualTo(Measure.MONEY);
          assertThat(figure.unit()).isEqualTo("USD");
          assertThat(figure.lower()).isEqualTo(2.5e9);
          assertThat(figure.text()).isEqualTo("$2.5 billion");
        });
  }

  @Test
  void sharesAndReasonsAreNoFigures() {
    assertThat(
            figures(
                """
                1  12      12      NUM   CD  _ 2 nummod _ _
                2  percent percent NOUN  NN  _ 3 nsubj _ _
                3  gave    give    VERB  VBD _ 0 root  _ _
                4  three   three   NUM   CD  _ 5 nummod _ _
                5  reasons reason  NOUN  NNS _ 3 obj   _ SpaceAfter=No
                6  .       .       PUNCT .   _ 3 punct _ _
                """))
        .isEmpty();
  }

  @Test
  void whoEndsUpInHospitalIsWounded() {
    List<Figure> figures =
        figures(
            """
            1 It it PRON PRP _ 2 nsubj _ _
            2 sent send VERB VBD _ 0 root _ _
            3 400 400 NUM CD _ 2 obj _ _
            4 to to ADP IN _ 5 case _ _
            5 hospital hospital NOUN NN _ 2 obl _ _
            """);
    assertThat(figures).extracting(Figure::measure).containsExactly(Measure.WOUNDED);
  }

  @Test
  void whoVisitsHospitalIsNot() {
    List<Figure> figures =
        figures(
            """
            1 12 12 NUM CD _ 2 nummod _ _
            2 people people NOUN NNS _ 3 nsubj _ _
            3 visited visit VERB VBD _ 0 root _ _
            4 the the DET DT _ 5 det _ _
            5 hospital hospital NOUN NN _ 3 obj _ _
            """);
    assertThat(figures).extracting(Figure::measure).containsExactly(Measure.OTHER);
  }

  @Test
  void whoLayDeadWasKilled() {
    List<Figure> figures =
        figures(
            """
            1 Eight eight NUM CD _ 2 nsubj _ _
            2 lay lie VERB VBD _ 0 root _ _
            3 dead dead ADJ JJ _ 2 xcomp _ _
            """);
    assertThat(figures).extracting(Figure::measure).containsExactly(Measure.KILLED);
  }

  @Test
  void loneNumberOfClaimCountsWhatWasCountedBefore() {
    List<Figure> figures =
        figures(
            """
            1 They they PRON PRP _ 2 nsubj _ _
            2 killed kill VERB VBD _ 0 root _ _
            3 84 84 NUM CD _ 4 nummod _ _
            4 men man NOUN NNS _ 2 obj _ _
            5 ; ; PUNCT : _ 2 punct _ _
            6 he he PRON PRP _ 7 nsubj _ _
            7 owned own VERB VBD _ 2 parataxis _ _
            8 to to ADP IN _ 9 case _ _
            9 31 31 NUM CD _ 7 obl _ _
            """);
    assertThat(figures).extracting(Figure::measure).containsExactly(Measure.KILLED, Measure.KILLED);
  }

  @Test
  void particleBeforeNumberDoesNotBoundIt() {
    List<Figure> figures =
        figures(
            """
            1 They they PRON PRP _ 2 nsubj _ _
            2 killed kill VERB VBD _ 0 root _ _
            3 84 84 NUM CD _ 4 nummod _ _
            4 men man NOUN NNS _ 2 obj _ _
            5 ; ; PUNCT : _ 2 punct _ _
            6 he he PRON PRP _ 7 nsubj _ _
            7 owned own VERB VBD _ 2 parataxis _ _
            8 up up ADP RP _ 7 compound:prt _ _
            9 to to ADP IN _ 8 fixed _ _
            10 two two NUM CD _ 7 obj _ _
            """);
    assertThat(figures.getLast().qualifier()).isEqualTo(Qualifier.EXACTLY);
    assertThat(figures.getLast().measure()).isEqualTo(Measure.KILLED);
  }

  @Test
  void countriesWhereDelegatesComeFromDoNotAttend() {
    List<Figure> figures =
        figures(
            """
            1 300 300 NUM CD _ 2 nummod _ _
            2 delegates delegate NOUN NNS _ 6 nsubj _ _
            3 from from ADP IN _ 5 case _ _
            4 54 54 NUM CD _ 5 nummod _ _
            5 countries country NOUN NNS _ 2 nmod _ _
            6 attended attend VERB VBD _ 0 root _ _
            7 it it PRON PRP _ 6 obj _ _
            """);
    assertThat(figures)
        .extracting(Figure::measure)
        .containsExactly(Measure.ATTENDED, Measure.OTHER);
  }

  @Test
  void qualifierBehindNumberLeavesItsPlaceInTheClause() {
    List<Figure> figures =
        figures(
            """
            1 It it PRON PRP _ 2 nsubj _ _
            2 killed kill VERB VBD _ 0 root _ _
            3 40 40 NUM CD _ 2 obj _ _
            4 or or CCONJ CC _ 5 cc _ _
            5 more more ADJ JJR _ 3 conj _ _
            """);
    assertThat(figures)
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.measure()).isEqualTo(Measure.KILLED);
          assertThat(figure.qualifier()).isEqualTo(Qualifier.AT_LEAST);
        });
  }

  @Test
  void freedHostagesAreNotDetained() {
    List<Figure> figures =
        figures(
            """
            1 They they PRON PRP _ 2 nsubj _ _
            2 freed free VERB VBD _ 0 root _ _
            3 12 12 NUM CD _ 4 nummod _ _
            4 hostages hostage NOUN NNS _ 2 obj _ _
            """);
    assertThat(figures).extracting(Figure::measure).containsExactly(Measure.OTHER);
  }

  private static List<Figure> figures(String conllu) {
    return FINDER.find(Scenes.of(conllu), List.of());
  }
}
