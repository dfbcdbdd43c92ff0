package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.extract.clause.Scenes;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementKind;
import org.rapporteur.model.Voice;

class EventCoderTest {

  private static final EventCoder CODER = EventCoder.ofRules();
  private static final String[] LANDS = {
    "Gondor=GON", "Gondorian=GON", "Mordor=MOR", "Rohan=ROH", "Rohirric=ROH"
  };

  private static final String ACCUSED =
      """
      1  Mordor   Mordor  PROPN NNP _ 3 nsubj:pass _ _
      2  was      be      AUX   VBD _ 3 aux:pass   _ _
      3  accused  accuse  VERB  VBN _ 0 root       _ _
      4  by       by      ADP   IN  _ 5 case       _ _
      5  Gondor   Gondor  PROPN NNP _ 3 obl:agent  _ SpaceAfter=No
      6  .        .       PUNCT .   _ 3 punct      _ _
      """;

  private static final String STRIKES =
      """
      1  Gondorian Gondorian ADJ   JJ  _ 2 amod  _ _
      2  strikes   strike    NOUN  NNS _ 5 nsubj _ _
      3  on        on        ADP   IN  _ 4 case  _ _
      4  Mordor    Mordor    PROPN NNP _ 2 nmod  _ _
      5  went      go        VERB  VBD _ 0 root  _ _
      6  on        on        ADP   RP  _ 5 compound:prt _ SpaceAfter=No
      7  .         .         PUNCT .   _ 5 punct _ _
      """;

  private static final String TALKS =
      """
      1  Gondor Gondor PROPN NNP _ 2 nsubj _ _
      2  held   hold   VERB  VBD _ 0 root  _ _
      3  talks  talk   NOUN  NNS _ 2 obj   _ _
      4  with   with   ADP   IN  _ 5 case  _ _
      5  Rohan  Rohan  PROPN NNP _ 3 nmod  _ SpaceAfter=No
      6  .      .      PUNCT .   _ 2 punct _ _
      """;

  private static final String URGED =
      """
      1  Rohan    Rohan    PROPN NNP _ 2 nsubj _ _
      2  urged    urge     VERB  VBD _ 0 root  _ _
      3  Mordor   Mordor   PROPN NNP _ 2 obj   _ _
      4  to       to       PART  TO  _ 5 mark  _ _
      5  withdraw withdraw VERB  VB  _ 2 xcomp _ SpaceAfter=No
      6  .        .        PUNCT .   _ 2 punct _ _
      """;

  private static final String WILL_SUPPORT =
      """
      1  Gondor  Gondor  PROPN NNP _ 3 nsubj _ _
      2  will    will    AUX   MD  _ 3 aux   _ _
      3  support support VERB  VB  _ 0 root  _ _
      4  Rohan   Rohan   PROPN NNP _ 3 obj   _ SpaceAfter=No
      5  .       .       PUNCT .   _ 3 punct _ _
      """;

  private static final String HEART_ATTACK =
      """
      1  Gondor Gondor PROPN NNP _ 4 nmod:poss _ SpaceAfter=No
      2  's     's     PART  POS _ 1 case      _ _
      3  heart  heart  NOUN  NN  _ 4 compound  _ _
      4  attack attack NOUN  NN  _ 0 root      _ SpaceAfter=No
      5  .      .      PUNCT .   _ 4 punct     _ _
      """;

  private static final String CRIMES =
      """
      1  Gondor     Gondor   PROPN NNP _ 2 nsubj _ _
      2  said       say      VERB  VBD _ 0 root  _ _
      3  Mordor     Mordor   PROPN NNP _ 5 nsubj _ _
      4  had        have     AUX   VBD _ 5 aux   _ _
      5  committed  commit   VERB  VBN _ 2 ccomp _ _
      6  atrocities atrocity NOUN  NNS _ 5 obj   _ SpaceAfter=No
      7  .          .        PUNCT .   _ 2 punct _ _
      """;

  private static final String NO_CRIMES =
      CRIMES.replace(
          "4  had        have     AUX   VBD _ 5 aux  ",
          "4  no         no       DET   DT  _ 6 det  ");

  @Test
  void passiveTurnsAgentIntoActor() {
    assertThat(told(ACCUSED)).containsExactly("ACCUSE GON -> MOR HAPPENED");
  }

  @Test
  void modifierOfNounActsAndItsOnPhraseReceives() {
    assertThat(told(STRIKES)).containsExactly("ASSAULT GON -> MOR HAPPENED");
  }

  @Test
  void lightVerbLendsItsSubjectAndAllPartiesOfAMeetingAreActors() {
    assertThat(told(TALKS)).containsExactly("CONSULT ROH+GON ->  HAPPENED");
  }

  @Test
  void whatIsAskedForIsRequested() {
    assertThat(told(URGED))
        .containsExactly("REQUEST ROH -> MOR HAPPENED", "RETREAT MOR ->  REQUESTED");
  }

  @Test
  void promisedSupportIsAnAgreement() {
    assertThat(told(WILL_SUPPORT)).containsExactly("AGREE GON -> ROH PLANNED");
  }

  @Test
  void heartAttackIsNoEvent() {
    assertThat(told(HEART_ATTACK)).isEmpty();
  }

  @Test
  void toldTwiceIsOneEventWithTwoMentions() {
    List<Event> events = CODER.code(Scenes.of(TALKS + "\n" + TALKS, LANDS));
    assertThat(events).singleElement().satisfies(e -> assertThat(e.mentions()).hasSize(2));
  }

  @Test
  void chargeInWhatIsSaidIsAnAccusationInTheOutletsVoice() {
    List<Event> events = CODER.code(said(CRIMES));
    assertThat(events)
        .anySatisfy(event -> {
          assertThat(event.type()).isEqualTo(EventType.ACCUSE);
          assertThat(event.voice()).isEqualTo(Voice.OUTLET);
          assertThat(event.actors()).containsExactly(new Id<Actor>("a1"));
        });
  }

  @Test
  void crimeThatIsDeniedIsNoCharge() {
    assertThat(CODER.code(said(NO_CRIMES))).noneMatch(e -> e.type() == EventType.ACCUSE);
  }

  @Test
  void nobodyAndNothingIsNoEvent() {
    assertThat(CODER.code(Scenes.of(""))).isEmpty();
    assertThat(CODER.code(Scenes.of(STRIKES))).isEmpty();
  }

  @Test
  void turkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(told(STRIKES)).containsExactly("ASSAULT GON -> MOR HAPPENED");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  @Timeout(60)
  void endlessChainOfClausesEnds() {
    StringBuilder conllu = new StringBuilder("1 Gondor Gondor PROPN NNP _ 2 nsubj _ _\n");
    for (int i = 2; i < 3000; i++) {
      conllu.append(
          "%d attacked attack VERB VBD _ %d %s _ _\n"
              .formatted(i, i == 2 ? 0 : i - 1, i == 2 ? "root" : "conj"));
    }
    assertThat(CODER.code(Scenes.of(conllu.toString(), LANDS))).isNotNull();
  }

  private static Scene said(String conllu) {
    int end = Scenes.of(conllu).dispatch().annotated().text().length();
    Span source = new Span(0, "Gondor".length());
    Statement statement =
        new Statement(
            new Id<>("s1"),
            StatementKind.INDIRECT,
            Attitude.SAYS,
            new Statement.Party(List.of(source), List.of(new Id<>("a1"))),
            List.of(new Span(7, 11)),
            List.of(new Span(12, end - 1)),
            null,
            List.of(),
            null,
            null,
            List.of(),
            null,
            1);
    return Scenes.of(conllu, List.of(statement), LANDS);
  }

  private static List<String> told(String conllu) {
    Scene scene = Scenes.of(conllu, LANDS);
    return CODER.code(scene).stream().map(event -> told(scene, event)).toList();
  }

  private static String told(Scene scene, Event event) {
    EventStatus status = event.status();
    return "%s %s -> %s %s"
        .formatted(
            event.type(), codes(scene, event.actors()), codes(scene, event.recipients()), status);
  }

  private static String codes(Scene scene, List<Id<Actor>> ids) {
    return ids.stream()
        .map(id -> String.valueOf(scene.actor(id).orElseThrow().country()))
        .collect(Collectors.joining("+"));
  }
}
