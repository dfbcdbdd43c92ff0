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
  void onePlaceIsNoJourney() {
    assertThat(journeys(PLAN)).isEmpty();
    assertThat(journeys("")).isEmpty();
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
