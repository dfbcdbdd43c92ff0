package org.rapporteur.extract.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.extract.clause.Scenes;
import org.rapporteur.model.Journey;

class JourneyFinderTest {

  private static final JourneyFinder FINDER = JourneyFinder.load();
  private static final String[] NAMES = {
    "Faramir=GON:PERSON",
    "him=GON:PERSON",
    "his=GON:PERSON",
    "Gondor=GON",
    "Rohan=ROH",
    "Arnor=ARN",
    "Dale=DAL",
    "Harad=HAR"
  };

  private static final String TOUR =
      """
      1  Faramir Faramir PROPN NNP _ 2 nsubj _ _
      2  arrived arrive  VERB  VBD _ 0 root  _ _
      3  in      in      ADP   IN  _ 4 case  _ _
      4  Rohan   Rohan   PROPN NNP _ 2 obl   _ SpaceAfter=No
      5  .       .       PUNCT .   _ 2 punct _ _

      1  The     the     DET   DT  _ 2 det   _ _
      2  tour    tour    NOUN  NN  _ 4 nsubj _ _
      3  also    also    ADV   RB  _ 4 advmod _ _
      4  took    take    VERB  VBD _ 0 root  _ _
      5  him     he      PRON  PRP _ 4 obj   _ _
      6  to      to      ADP   IN  _ 7 case  _ _
      7  Arnor   Arnor   PROPN NNP _ 4 obl   _ _
      8  and     and     CCONJ CC  _ 9 cc    _ _
      9  Dale    Dale    PROPN NNP _ 7 conj  _ SpaceAfter=No
      10 .       .       PUNCT .   _ 4 punct _ _

      """;

  private static final String STOP =
      """
      1  Rohan  Rohan  PROPN NNP  _ 2 nsubj _ _
      2  marks  mark   VERB  VBZ  _ 0 root  _ _
      3  the    the    DET   DT   _ 5 det   _ _
      4  third  third  ADJ   JJ   _ 5 amod  _ _
      5  stop   stop   NOUN  NN   _ 2 obj   _ _
      6  in     in     ADP   IN   _ 8 case  _ _
      7  his    his    PRON  PRP$ _ 8 nmod:poss _ _
      8  tour   tour   NOUN  NN   _ 5 nmod  _ SpaceAfter=No
      9  .      .      PUNCT .    _ 2 punct _ _

      """;

  private static final String PLAN =
      """
      1  Faramir Faramir PROPN NNP _ 3 nsubj _ _
      2  will    will    AUX   MD  _ 3 aux   _ _
      3  visit   visit   VERB  VB  _ 0 root  _ _
      4  Harad   Harad   PROPN NNP _ 3 obj   _ SpaceAfter=No
      5  .       .       PUNCT .   _ 3 punct _ _
      """;

  private static final String WAS_IN =
      """
      1 Faramir Faramir PROPN NNP _ 4 nsubj _ _
      2 was be AUX VBD _ 4 cop _ _
      3 in in ADP IN _ 4 case _ _
      4 Rohan Rohan PROPN NNP _ 0 root _ _

      """;

  @Test
  void stopsAreOrderedWithWhatIsPlannedLast() {
    assertThat(told(TOUR + PLAN)).containsExactly("Arnor Dale Rohan Harad?");
  }

  @Test
  void statedOrdinalAgreesWithTheCountriesRead() {
    assertThat(journeys(TOUR + STOP))
        .singleElement()
        .satisfies(journey -> {
          assertThat(journey.stated())
              .extracting("ordinal", "text")
              .containsExactly(3, "the third stop");
          assertThat(journey.consistent()).isTrue();
        });
  }

  @Test
  void statedOrdinalThatDoesNotAgreeIsSaid() {
    assertThat(journeys(TOUR + STOP.replace("third  third", "ninth  ninth")))
        .extracting(Journey::consistent)
        .containsExactly(false);
  }

  @Test
  void onePlaceAbroadIsAJourneyOfOneStop() {
    assertThat(journeys(PLAN))
        .singleElement()
        .satisfies(journey -> assertThat(journey.stops()).hasSize(1));
    assertThat(journeys("")).isEmpty();
  }

  /// "Faramir flew to Rohan from Arnor."
  @Test
  void whatIsLeftComesBeforeWhatIsReached() {
    String text =
        """
        1 Faramir Faramir PROPN NNP _ 2 nsubj _ _
        2 flew fly VERB VBD _ 0 root _ _
        3 to to ADP IN _ 4 case _ _
        4 Rohan Rohan PROPN NNP _ 2 obl _ _
        5 from from ADP IN _ 6 case _ _
        6 Arnor Arnor PROPN NNP _ 2 obl _ _

        """;
    assertThat(told(text)).containsExactly("Arnor Rohan");
  }

  /// "After visits to Rohan and Arnor Faramir flew to Dale."
  @Test
  void visitsBeforeAreStopsToo() {
    String text =
        """
        1 After after ADP IN _ 2 case _ _
        2 visits visit NOUN NNS _ 8 obl _ _
        3 to to ADP IN _ 4 case _ _
        4 Rohan Rohan PROPN NNP _ 2 nmod _ _
        5 and and CCONJ CC _ 6 cc _ _
        6 Arnor Arnor PROPN NNP _ 4 conj _ _
        7 Faramir Faramir PROPN NNP _ 8 nsubj _ _
        8 flew fly VERB VBD _ 0 root _ _
        9 to to ADP IN _ 10 case _ _
        10 Dale Dale PROPN NNP _ 8 obl _ _

        """;
    assertThat(told(text)).containsExactly("Rohan Arnor Dale");
  }

  /// "Faramir visited Rohan and left for Arnor."
  @Test
  void whoLeftForSomewhereIsNotThereYet() {
    String text =
        """
        1 Faramir Faramir PROPN NNP _ 2 nsubj _ _
        2 visited visit VERB VBD _ 0 root _ _
        3 Rohan Rohan PROPN NNP _ 2 obj _ _
        4 and and CCONJ CC _ 5 cc _ _
        5 left leave VERB VBD _ 2 conj _ _
        6 for for ADP IN _ 7 case _ _
        7 Arnor Arnor PROPN NNP _ 5 obl _ _

        """;
    assertThat(told(text)).containsExactly("Rohan Arnor?");
  }

  /// "Faramir visited Rohan and discussed the war in Arnor."
  @Test
  void whatIsSpokenOfIsNoStop() {
    String text =
        """
        1 Faramir Faramir PROPN NNP _ 2 nsubj _ _
        2 visited visit VERB VBD _ 0 root _ _
        3 Rohan Rohan PROPN NNP _ 2 obj _ _
        4 and and CCONJ CC _ 5 cc _ _
        5 discussed discuss VERB VBD _ 2 conj _ _
        6 the the DET DT _ 7 det _ _
        7 war war NOUN NN _ 5 obj _ _
        8 in in ADP IN _ 9 case _ _
        9 Arnor Arnor PROPN NNP _ 7 nmod _ _

        """;
    assertThat(told(text)).containsExactly("Rohan");
  }

  /// "Faramir was in Rohan."
  @Test
  void whoWasInAForeignTownHasTravelled() {
    assertThat(told(WAS_IN)).containsExactly("Rohan");
  }

  @Test
  void whoWasAtHomeHasNot() {
    assertThat(told(WAS_IN.replace("Rohan Rohan", "Gondor Gondor"))).isEmpty();
  }

  /// "Faramir hesitated, ate and reached Rohan."
  @Test
  void subjectOfTheClauseBeforeTravels() {
    String text =
        """
        1 Faramir Faramir PROPN NNP _ 2 nsubj _ _
        2 hesitated hesitate VERB VBD _ 0 root _ _
        3 , , PUNCT , _ 4 punct _ _
        4 ate eat VERB VBD _ 2 parataxis _ _
        5 and and CCONJ CC _ 6 cc _ _
        6 reached reach VERB VBD _ 4 conj _ _
        7 Rohan Rohan PROPN NNP _ 6 obj _ _

        """;
    assertThat(told(text)).containsExactly("Rohan");
  }

  /// "Faramir set out from Rohan."
  @Test
  void whereOneSetOutFromIsAStop() {
    String text =
        """
        1 Faramir Faramir PROPN NNP _ 2 nsubj _ _
        2 set set VERB VBD _ 0 root _ _
        3 out out ADP RP _ 2 compound:prt _ _
        4 from from ADP IN _ 5 case _ _
        5 Rohan Rohan PROPN NNP _ 2 obl _ _

        """;
    assertThat(told(text)).containsExactly("Rohan");
  }

  /// "Faramir met her in Rohan before flying to Arnor."
  @Test
  void meetingSomeoneThereMakesStopOfOneOnTheWay() {
    String text =
        """
        1 Faramir Faramir PROPN NNP _ 2 nsubj _ _
        2 met meet VERB VBD _ 0 root _ _
        3 her she PRON PRP _ 2 obj _ _
        4 in in ADP IN _ 5 case _ _
        5 Rohan Rohan PROPN NNP _ 2 obl _ _
        6 before before SCONJ IN _ 7 mark _ _
        7 flying fly VERB VBG _ 2 advcl _ _
        8 to to ADP IN _ 9 case _ _
        9 Arnor Arnor PROPN NNP _ 7 obl _ _

        """;
    assertThat(told(text)).containsExactly("Rohan Arnor");
  }

  /// "Faramir visited Rohan and Arnor; the visit to Dale was cancelled."
  @Test
  void cancelledVisitIsNoStop() {
    String text =
        """
        1 Faramir Faramir PROPN NNP _ 2 nsubj _ _
        2 visited visit VERB VBD _ 0 root _ _
        3 Rohan Rohan PROPN NNP _ 2 obj _ _
        4 and and CCONJ CC _ 5 cc _ _
        5 Arnor Arnor PROPN NNP _ 3 conj _ _
        6 ; ; PUNCT : _ 2 punct _ _
        7 the the DET DT _ 8 det _ _
        8 visit visit NOUN NN _ 12 nsubj:pass _ _
        9 to to ADP IN _ 10 case _ _
        10 Dale Dale PROPN NNP _ 8 nmod _ _
        11 was be AUX VBD _ 12 aux:pass _ _
        12 cancelled cancel VERB VBN _ 2 parataxis _ _

        """;
    assertThat(told(text)).containsExactly("Rohan Arnor");
  }

  /// "Faramir visited Rohan and Arnor; Dale is to follow."
  @Test
  void stopThatIsToFollowIsPlanned() {
    String text =
        """
        1 Faramir Faramir PROPN NNP _ 2 nsubj _ _
        2 visited visit VERB VBD _ 0 root _ _
        3 Rohan Rohan PROPN NNP _ 2 obj _ _
        4 and and CCONJ CC _ 5 cc _ _
        5 Arnor Arnor PROPN NNP _ 3 conj _ _
        6 ; ; PUNCT : _ 2 punct _ _
        7 Dale Dale PROPN NNP _ 10 nsubj _ _
        8 is be AUX VBZ _ 10 aux _ _
        9 to to PART TO _ 10 mark _ _
        10 follow follow VERB VB _ 2 parataxis _ _

        """;
    assertThat(told(text)).containsExactly("Rohan Arnor Dale?");
  }

  /// "Rohan, Arnor, Dale: Faramir embarks on a tour."
  @Test
  void listBeforeColonIsTheItinerary() {
    String text =
        """
        1 Rohan Rohan PROPN NNP _ 8 dep _ _
        2 , , PUNCT , _ 3 punct _ _
        3 Arnor Arnor PROPN NNP _ 1 appos _ _
        4 , , PUNCT , _ 5 punct _ _
        5 Dale Dale PROPN NNP _ 1 appos _ _
        6 : : PUNCT : _ 1 punct _ _
        7 Faramir Faramir PROPN NNP _ 8 nsubj _ _
        8 embarks embark VERB VBZ _ 0 root _ _
        9 on on ADP IN _ 11 case _ _
        10 a a DET DT _ 11 det _ _
        11 tour tour NOUN NN _ 8 obl _ _

        """;
    assertThat(told(text)).containsExactly("Rohan Arnor Dale");
  }

  /// "Faramir flew from Gondor to Rohan and Arnor."
  @Test
  void homeIsNoStop() {
    String text =
        """
        1 Faramir Faramir PROPN NNP _ 2 nsubj _ _
        2 flew fly VERB VBD _ 0 root _ _
        3 from from ADP IN _ 4 case _ _
        4 Gondor Gondor PROPN NNP _ 2 obl _ _
        5 to to ADP IN _ 6 case _ _
        6 Rohan Rohan PROPN NNP _ 2 obl _ _
        7 and and CCONJ CC _ 8 cc _ _
        8 Arnor Arnor PROPN NNP _ 6 conj _ _

        """;
    assertThat(told(text)).containsExactly("Rohan Arnor");
  }

  private static List<Journey> journeys(String conllu) {
    return FINDER.find(Scenes.of(conllu, NAMES));
  }

  private static List<String> told(String conllu) {
    Scene scene = Scenes.of(conllu, NAMES);
    return FINDER.find(scene).stream().map(journey -> told(scene, journey)).toList();
  }

  private static String told(Scene scene, Journey journey) {
    return String.join(
        " ",
        journey.stops().stream()
            .map(stop ->
                scene.place(stop.place()).orElseThrow().name()
                    + (stop.status() == Journey.StopStatus.PLANNED ? "?" : ""))
            .toList());
  }
}
