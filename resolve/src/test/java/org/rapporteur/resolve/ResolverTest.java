package org.rapporteur.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.AnnotatedDispatches;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameType;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Role;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalPos;

class ResolverTest {

  private static final Resolver RESOLVER = Resolver.load();

  private static final String VISIT =
      """
      1 Hakan Hakan PROPN NNP _ 3 nsubj _ Name=B-PERSON
      2 Fidan Fidan PROPN NNP _ 1 flat _ Name=I-PERSON
      3 flew fly VERB VBD _ 0 root _ _
      4 to to ADP IN _ 5 case _ _
      5 Baghdad Baghdad PROPN NNP _ 3 obl _ Name=B-LOCATION|SpaceAfter=No
      6 . . PUNCT . _ 3 punct _ _

      1 The the DET DT _ 4 det _ _
      2 top top ADJ JJ _ 4 amod _ _
      3 Turkish turkish ADJ JJ _ 4 amod _ Name=B-GROUP
      4 diplomat diplomat NOUN NN _ 5 nsubj _ _
      5 met meet VERB VBD _ 0 root _ _
      6 senior senior ADJ JJ _ 8 amod _ _
      7 Hezbollah Hezbollah PROPN NNP _ 8 compound _ Name=B-ORGANISATION
      8 officials official NOUN NNS _ 5 obj _ SpaceAfter=No
      9 . . PUNCT . _ 5 punct _ _

      1 He he PRON PRP _ 2 nsubj _ _
      2 said say VERB VBD _ 0 root _ _
      3 the the DET DT _ 5 det _ _
      4 resistance resistance NOUN NN _ 5 compound _ _
      5 group group NOUN NN _ 7 nsubj _ _
      6 would would AUX MD _ 7 aux _ _
      7 rebuild rebuild VERB VB _ 2 ccomp _ _
      8 its its PRON PRP$ _ 9 nmod:poss _ _
      9 offices office NOUN NNS _ 7 obj _ SpaceAfter=No
      10 . . PUNCT . _ 2 punct _ _
      """;

  @Test
  void surnameTitleAndPronounAreOnePerson() {
    ResolvedDispatch resolved = resolve("2024-06-02", VISIT);
    Actor fidan = actorOf(resolved, "Hakan Fidan");
    assertThat(fidan.status()).isEqualTo(ActorStatus.RESOLVED);
    assertThat(fidan.country()).isEqualTo("TUR");
    assertThat(fidan.sector()).isEqualTo("GOV");
    assertThat(fidan.cameo()).isEqualTo("TURGOV");
    assertThat(fidan.role()).extracting(Role::title).asString().contains("Foreign");
    assertThat(actorOf(resolved, "The top Turkish diplomat")).isEqualTo(fidan);
    assertThat(actorOf(resolved, "He")).isEqualTo(fidan);
  }

  @Test
  void anOfficeBelongsToItsHolderOfThatDay() {
    ResolvedDispatch before = resolve("2020-06-02", VISIT);
    assertThat(actorOf(before, "The top Turkish diplomat").name()).isEqualTo("Mevlut Cavusoglu");
  }

  @Test
  void descriptionsFindTheGroupSpokenOf() {
    ResolvedDispatch resolved = resolve("2024-06-02", VISIT);
    Actor hezbollah = actorOf(resolved, "Hezbollah");
    assertThat(hezbollah.sector()).isEqualTo("REB");
    assertThat(hezbollah.country()).isEqualTo("LBN");
    assertThat(actorOf(resolved, "the resistance group")).isEqualTo(hezbollah);
    assertThat(actorOf(resolved, "its")).isEqualTo(hezbollah);
    Actor officials = actorOf(resolved, "senior Hezbollah officials");
    assertThat(officials.status()).isEqualTo(ActorStatus.UNRESOLVED);
    assertThat(officials.country()).isEqualTo("LBN");
  }

  @Test
  void aTownIsNoActorWhereItIsAPlace() {
    assertThat(mentionOf(resolve("2024-06-02", VISIT), "Baghdad").actor()).isNull();
  }

  private static final String TITLES =
      """
      1 Sen. Sen. PROPN NNP _ 2 compound _ _
      2 Ruiz Ruiz PROPN NNP _ 3 nsubj _ Name=B-PERSON
      3 met meet VERB VBD _ 0 root _ _
      4 King King PROPN NNP _ 5 compound _ _
      5 Abdullah Abdullah PROPN NNP _ 3 obj _ Name=B-PERSON
      6 II II PROPN NNP _ 5 flat _ _
      7 at at ADP IN _ 9 case _ _
      8 Camp Camp PROPN NNP _ 9 compound _ _
      9 David David PROPN NNP _ 3 obl _ SpaceAfter=No
      10 . . PUNCT . _ 3 punct _ _
      """;

  @Test
  void titlesAndGivenNamesByThemselvesAreNobody() {
    assertThat(resolve("2013-06-02", TITLES).actors())
        .extracting(Actor::name)
        .doesNotContain("Hun Sen", "David Lin")
        .contains("Abdullah II");
  }

  private static final String DENIAL =
      """
      1 Baghdad Baghdad PROPN NNP _ 2 nsubj _ Name=B-LOCATION
      2 denied deny VERB VBD _ 0 root _ _
      3 that that SCONJ IN _ 9 mark _ _
      4 the the DET DT _ 7 det _ _
      5 Jordanian jordanian ADJ JJ _ 7 amod _ Name=B-GROUP
      6 Interior interior PROPN NNP _ 7 compound _ Name=B-ORGANISATION
      7 Ministry ministry PROPN NNP _ 9 nsubj _ Name=I-ORGANISATION
      8 had have AUX VBD _ 9 aux _ _
      9 asked ask VERB VBN _ 2 ccomp _ _
      10 Western western ADJ JJ _ 11 amod _ _
      11 powers power NOUN NNS _ 9 obj _ SpaceAfter=No
      12 . . PUNCT . _ 2 punct _ _
      """;

  @Test
  void aCapitalThatActsIsItsGovernment() {
    Actor iraq = actorOf(resolve("2024-06-02", DENIAL), "Baghdad");
    assertThat(iraq.country()).isEqualTo("IRQ");
    assertThat(iraq.cameo()).isEqualTo("IRQGOV");
  }

  @Test
  void ministriesAreKnownByPattern() {
    Actor ministry = actorOf(resolve("2024-06-02", DENIAL), "the Jordanian Interior Ministry");
    assertThat(ministry.country()).isEqualTo("JOR");
    assertThat(ministry.sector()).isEqualTo("GOV");
    assertThat(ministry.ref()).isEqualTo("rap:jor-interior-ministry");
  }

  @Test
  void collectivesNameTheirMembers() {
    ResolvedDispatch resolved = resolve("2024-06-02", DENIAL);
    Actor powers = actorOf(resolved, "Western powers");
    assertThat(powers.status()).isEqualTo(ActorStatus.COLLECTIVE);
    assertThat(powers.members()).map(id -> resolved.actor(id).country()).contains("USA", "FRA");
  }

  private static final String UNKNOWN =
      """
      1 Farid Farid PROPN NNP _ 9 nsubj _ Name=B-PERSON
      2 Testani Testani PROPN NNP _ 1 flat _ Name=I-PERSON|SpaceAfter=No
      3 , , PUNCT , _ 7 punct _ _
      4 an a DET DT _ 7 det _ _
      5 Omani omani ADJ JJ _ 7 amod _ Name=B-GROUP
      6 army army NOUN NN _ 7 compound _ _
      7 spokesman spokesman NOUN NN _ 1 appos _ SpaceAfter=No
      8 , , PUNCT , _ 7 punct _ _
      9 spoke speak VERB VBD _ 0 root _ _
      10 to to ADP IN _ 11 case _ _
      11 reporters reporter NOUN NNS _ 9 obl _ SpaceAfter=No
      12 . . PUNCT . _ 9 punct _ _
      """;

  @Test
  void unknownPeopleAreKnownByTheirApposition() {
    ResolvedDispatch resolved = resolve("2024-06-02", UNKNOWN);
    Actor spokesman = actorOf(resolved, "Farid Testani");
    assertThat(spokesman.status()).isEqualTo(ActorStatus.UNRESOLVED);
    assertThat(spokesman.ref()).isNull();
    assertThat(spokesman.country()).isEqualTo("OMN");
    assertThat(spokesman.sector()).isEqualTo("MIL");
    assertThat(actorOf(resolved, "an Omani army spokesman")).isEqualTo(spokesman);
    assertThat(actorOf(resolved, "reporters").sector()).isEqualTo("MED");
  }

  @Test
  void withoutADayNoOfficeIsResolved() {
    ResolvedDispatch resolved = resolve(null, VISIT);
    assertThat(actorOf(resolved, "The top Turkish diplomat").role()).isNull();
    assertThat(resolved.warnings()).extracting("code").contains("no_publication_date");
  }

  @Test
  void speakersOfQuotationsSayI() {
    String text =
        """
        # attribution = source:10-22 cue:23-27 content:1-6
        1 “ “ PUNCT `` _ 3 punct _ SpaceAfter=No
        2 I I PRON PRP _ 3 nsubj _ _
        3 won win VERB VBD _ 7 ccomp _ SpaceAfter=No
        4 , , PUNCT , _ 3 punct _ SpaceAfter=No
        5 ” ” PUNCT '' _ 3 punct _ _
        6 Nikol Nikol PROPN NNP _ 7 nsubj _ Name=B-PERSON
        7 Voskan Voskan PROPN NNP _ 0 root _ Name=I-PERSON
        8 said say VERB VBD _ 7 dep _ _
        """;
    ResolvedDispatch resolved = resolve("2024-06-02", text);
    assertThat(actorOf(resolved, "I")).isEqualTo(actorOf(resolved, "Nikol Voskan"));
  }

  @Test
  void whoSaysSomethingIsSomebodyWhateverTheNoun() {
    ResolvedDispatch resolved =
        resolve(
            "2024-06-02",
            """
            1 A a DET DT _ 2 det _ _
            2 seamstress seamstress NOUN NN _ 3 nsubj _ _
            3 said say VERB VBD _ 0 root _ _
            4 it it PRON PRP _ 5 nsubj _ _
            5 rained rain VERB VBD _ 3 ccomp _ SpaceAfter=No
            6 . . PUNCT . _ 3 punct _ _

            1 She she PRON PRP _ 2 nsubj _ _
            2 left leave VERB VBD _ 0 root _ _
            3 a a DET DT _ 4 det _ _
            4 needle needle NOUN NN _ 2 obj _ SpaceAfter=No
            5 . . PUNCT . _ 2 punct _ _

            1 The the DET DT _ 3 det _ _
            2 29-year-old 29-year-old ADJ JJ _ 3 amod _ _
            3 mother mother NOUN NN _ 4 nsubj _ _
            4 smiled smile VERB VBD _ 0 root _ SpaceAfter=No
            5 . . PUNCT . _ 4 punct _ _
            """);
    assertThat(actorOf(resolved, "She")).isEqualTo(actorOf(resolved, "A seamstress"));
    assertThat(actorOf(resolved, "The 29-year-old mother"))
        .isEqualTo(actorOf(resolved, "A seamstress"));
    assertThat(resolved.mentions()).noneMatch(mention -> mention.text().equals("a needle"));
  }

  @Test
  void aReporterMayVaryByAWordOfTheSameKind() {
    ResolvedDispatch resolved =
        resolve(
            "2024-06-02",
            """
            1 A a DET DT _ 2 det _ _
            2 senator senator NOUN NN _ 3 nsubj _ _
            3 asked ask VERB VBD _ 0 root _ _
            4 for for ADP IN _ 6 case _ _
            5 a a DET DT _ 6 det _ _
            6 count count NOUN NN _ 3 obl _ SpaceAfter=No
            7 . . PUNCT . _ 3 punct _ _

            1 The the DET DT _ 2 det _ _
            2 lawmaker lawmaker NOUN NN _ 3 nsubj _ _
            3 left leave VERB VBD _ 0 root _ SpaceAfter=No
            4 . . PUNCT . _ 3 punct _ _

            1 The the DET DT _ 2 det _ _
            2 surgeon surgeon NOUN NN _ 3 nsubj _ _
            3 stayed stay VERB VBD _ 0 root _ SpaceAfter=No
            4 . . PUNCT . _ 3 punct _ _
            """);
    assertThat(actorOf(resolved, "The lawmaker")).isEqualTo(actorOf(resolved, "A senator"));
    assertThat(actorOf(resolved, "The surgeon")).isNotEqualTo(actorOf(resolved, "A senator"));
  }

  @Test
  void mentionsQuoteTheText() {
    for (String conllu : List.of(VISIT, DENIAL, UNKNOWN)) {
      ResolvedDispatch resolved = resolve("2024-06-02", conllu);
      assertThat(resolved.mentions())
          .allSatisfy(m -> assertThat(resolved.annotated().text(m.span())).isEqualTo(m.text()));
    }
  }

  @Test
  void turkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    ResolvedDispatch expected = resolve("2024-06-02", VISIT);
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      assertThat(resolve("2024-06-02", VISIT)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void nothingIsReadFromNothing() {
    var empty =
        new AnnotatedDispatch(Dispatch.of("e", ""), List.of(), List.of(), List.of(), List.of());
    assertThat(RESOLVER.resolve(empty).mentions()).isEmpty();
  }

  @Test
  void oddWordsAndTreesDoNoHarm() {
    var random = new Random(20241020);
    for (int round = 0; round < 200; round++) {
      ResolvedDispatch resolved = RESOLVER.resolve(odd(random, 1 + random.nextInt(40)));
      assertThat(resolved.mentions()).isNotNull();
    }
  }

  @Test
  void longSentencesEndInTime() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> RESOLVER.resolve(odd(new Random(1), 5_000)));
  }

  /// Any words with any tree over them, cycles among them.
  private static AnnotatedDispatch odd(Random random, int length) {
    String[] words = {
      "he",
      "its",
      "the",
      "Iran",
      "minister",
      "“",
      "\uD83D\uDE00",
      "\u0130",
      "US",
      "army",
      "Rouhani",
      "\uD800"
    };
    String[] relations = {
      "nsubj", "amod", "compound", "appos", "conj", "nmod", "flat", "det", "case"
    };
    var text = new StringBuilder();
    List<Token> tokens = new java.util.ArrayList<>();
    List<Name> names = new java.util.ArrayList<>();
    for (int i = 0; i < length; i++) {
      String word = words[random.nextInt(words.length)];
      Span span = new Span(text.length(), text.length() + word.length());
      UniversalPos pos = UniversalPos.values()[random.nextInt(UniversalPos.values().length)];
      int head = random.nextInt(length + 1) - 1;
      tokens.add(
          new Token(
              i, span, word, word, pos, "NN", head, relations[random.nextInt(relations.length)]));
      if (random.nextInt(3) == 0) {
        names.add(new Name(span, NameType.values()[random.nextInt(NameType.values().length)], 0.5));
      }
      text.append(word).append(' ');
    }
    Span all = Span.covering(tokens.getFirst().span(), tokens.getLast().span());
    return new AnnotatedDispatch(
        Dispatch.of("odd", text.toString()),
        List.of(all),
        List.of(new Sentence(0, all, tokens)),
        names,
        List.of());
  }

  private static ResolvedDispatch resolve(@Nullable String date, String conllu) {
    return RESOLVER.resolve(AnnotatedDispatches.fromConllu(date, conllu));
  }

  private static Mention mentionOf(ResolvedDispatch resolved, String text) {
    return resolved.mentions().stream()
        .filter(mention -> mention.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mention " + text + " in " + resolved.mentions()));
  }

  @Test
  void theArmyIsTheOneOfTheCountrySpokenOf() {
    ResolvedDispatch resolved =
        resolve(
            "2023-04-25",
            """
            1 Sudan Sudan PROPN NNP _ 2 nsubj _ Name=B-LOCATION
            2 rejected reject VERB VBD _ 0 root _ _
            3 the the DET DT _ 4 det _ _
            4 truce truce NOUN NN _ 2 obj _ SpaceAfter=No
            5 . . PUNCT . _ 2 punct _ _

            1 The the DET DT _ 2 det _ _
            2 army army NOUN NN _ 3 nsubj _ _
            3 moved move VERB VBD _ 0 root _ SpaceAfter=No
            4 . . PUNCT . _ 3 punct _ _
            """);
    assertThat(actorOf(resolved, "The army").country()).isEqualTo("SDN");
  }

  @Test
  void anArmyMayBeAnybodys() {
    ResolvedDispatch resolved =
        resolve(
            "2023-04-25",
            """
            1 Sudan Sudan PROPN NNP _ 2 nsubj _ Name=B-LOCATION
            2 rejected reject VERB VBD _ 0 root _ _
            3 the the DET DT _ 4 det _ _
            4 truce truce NOUN NN _ 2 obj _ SpaceAfter=No
            5 . . PUNCT . _ 2 punct _ _

            1 An a DET DT _ 2 det _ _
            2 army army NOUN NN _ 3 nsubj _ _
            3 moved move VERB VBD _ 0 root _ SpaceAfter=No
            4 . . PUNCT . _ 3 punct _ _
            """);
    assertThat(actorOf(resolved, "An army").country()).isNull();
  }

  private static Actor actorOf(ResolvedDispatch resolved, String text) {
    var id = mentionOf(resolved, text).actor();
    assertThat(id).as("actor of " + text).isNotNull();
    return resolved.actor(java.util.Objects.requireNonNull(id));
  }
}
