package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.extract.clause.Scenes;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;

class VerdictTest {

  private static final EventCoder CODER = EventCoder.load();

  /// No line of the lexicon knows "pocket".
  private static final String POCKETED =
      """
      1  Mordor   Mordor  PROPN NNP _ 3 nsubj:pass _ _
      2  was      be      AUX   VBD _ 3 aux:pass   _ _
      3  pocketed pocket  VERB  VBN _ 0 root       _ _
      4  by       by      ADP   IN  _ 5 case       _ _
      5  Gondor   Gondor  PROPN NNP _ 3 obl:agent  _ SpaceAfter=No
      6  .        .       PUNCT .   _ 3 punct      _ _
      """;

  private static final String ACCUSED = POCKETED.replace("pocketed pocket ", "accused  accuse ");

  private static List<Event> events(String signal, String conllu) {
    Scene scene = Scenes.of("# event = " + signal + "\n" + conllu, "Gondor=GON", "Mordor=MOR");
    return CODER.code(scene);
  }

  private static String country(Scene scene, Event event) {
    return String.valueOf(scene.actor(event.actors().getFirst()).orElseThrow().country());
  }

  @Test
  void aSureEncoderNeedsNoRule() {
    String signal = "word:11-19 COERCE:0.9 mode:seize happened:0.9 actor:23-29:0.9";
    assertThat(events(signal, POCKETED))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.type()).hasToString("COERCE");
          assertThat(event.mode()).isEqualTo("seize");
          assertThat(event.why()).isEqualTo(new Event.Why(Event.Why.By.MODEL, "encoder:COERCE"));
        });
  }

  @Test
  void linksNameThePartiesWhereTheyAreSure() {
    String signal = "word:11-19 COERCE:0.9 happened:0.9 actor:0-6:0.9 recipient:23-29:0.8";
    Scene scene = Scenes.of("# event = " + signal + "\n" + POCKETED, "Gondor=GON", "Mordor=MOR");
    assertThat(CODER.code(scene))
        .singleElement()
        .satisfies(event -> assertThat(country(scene, event)).isEqualTo("MOR"));
  }

  @Test
  void anUnsureEncoderAloneIsNotBelieved() {
    assertThat(events("word:11-19 COERCE:0.2 happened:0.9", POCKETED)).isEmpty();
  }

  @Test
  void whereBothSeeOneTypeTheEventIsSurerThanByTheRuleAlone() {
    Event alone = events("word:0-6 AID:0.02 happened:0.5", ACCUSED).getFirst();
    Event both = events("word:11-18 ACCUSE:0.9 happened:0.9", ACCUSED).getFirst();
    assertThat(alone.why().detail()).startsWith("lexicon:accuse").doesNotEndWith("+encoder");
    assertThat(both.why().detail()).endsWith("+encoder");
    assertThat(both.confidence()).isGreaterThan(alone.confidence());
  }

  @Test
  void aSureEncoderOverrulesTheTypeAndKeepsTheParties() {
    assertThat(events("word:11-18 THREATEN:0.96 happened:0.9", ACCUSED))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.type()).hasToString("THREATEN");
          assertThat(event.actors()).isNotEmpty();
          assertThat(event.recipients()).isNotEmpty();
        });
  }

  @Test
  void anUnsureWordStandsOnlyAmongPolitics() {
    String signal = "word:11-19 COERCE:0.6 happened:0.9 actor:23-29:0.9";
    assertThat(events(signal + "\n# politics = 1.5", POCKETED)).hasSize(1);
    assertThat(events(signal + "\n# politics = -1.5", POCKETED)).isEmpty();
  }

  @Test
  void aNegatedDeedIsDeniedWhateverTheEncoderTakesItFor() {
    String none =
        ACCUSED
            .replace("4  by       by      ADP   IN ", "4  never    never   ADV   RB ")
            .replace("5 case ", "3 advmod");
    assertThat(events("word:11-18 ACCUSE:0.9 hypothetical:0.9", none))
        .singleElement()
        .satisfies(event -> assertThat(event.status()).isEqualTo(EventStatus.DENIED));
  }

  @Test
  void aPastTenseOfItsOwnIsNoPlan() {
    String told = POCKETED.replace("VERB  VBN", "VERB  VBD");
    assertThat(events("word:11-19 COERCE:0.9 planned:0.9 actor:23-29:0.9", told))
        .singleElement()
        .satisfies(event -> assertThat(event.status()).isEqualTo(EventStatus.HAPPENED));
  }

  @Test
  void grammarTurnsTheScaleWhereTheEncoderWavers() {
    String must =
        POCKETED.replace(
            "was      be      AUX   VBD _ 3 aux:pass ", "must     must    AUX   MD  _ 3 aux      ");
    String wavering = "word:12-20 COERCE:0.9 hypothetical:0.5 requested:0.4 actor:24-30:0.9";
    assertThat(events(wavering, must))
        .singleElement()
        .satisfies(event -> assertThat(event.status()).isEqualTo(EventStatus.REQUESTED));
  }

  @Test
  void wordsSideBySideTellOneHappening() {
    String two =
        "word:7-10 COERCE:0.9 mode:seize happened:0.9\n"
            + "# event = word:11-19 COERCE:0.9 mode:arrest planned:0.9";
    assertThat(events(two, POCKETED)).hasSize(1);
  }

  @Test
  void whatAVerbGovernsIsItsHappening() {
    String two =
        "word:7-10 RETREAT:0.9 mode:release happened:0.9\n"
            + "# event = word:18-20 RETREAT:0.9 mode:withdraw planned:0.9";
    String let =
        """
        1 Gondor Gondor PROPN NNP _ 2 nsubj _ _
        2 let    let    VERB  VBD _ 0 root  _ _
        3 Mordor Mordor PROPN NNP _ 2 obj   _ _
        4 go     go     VERB  VB  _ 2 xcomp _ SpaceAfter=No
        5 .      .      PUNCT .   _ 2 punct _ _
        """;
    String after = let.replace("2 xcomp", "2 advcl");
    assertThat(events(two, let)).filteredOn(e -> e.type() == EventType.RETREAT).hasSize(1);
    assertThat(events(two, after)).filteredOn(e -> e.type() == EventType.RETREAT).hasSize(2);
  }
}
