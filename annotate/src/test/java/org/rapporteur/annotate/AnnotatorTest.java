package org.rapporteur.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

class AnnotatorTest {

  private static final String TEXT =
      """
      MUSCAT (Agency) — Oman's foreign minister, Badr Albusaidi, told reporters in Muscat on Sunday that both sides had agreed to meet again.

      “We will not negotiate under fire,” the spokeswoman said.\
      """;

  @SuppressWarnings("NullAway.Init")
  private static Annotator annotator;

  @BeforeAll
  static void load() {
    annotator = Annotator.load();
  }

  @AfterAll
  static void close() {
    annotator.close();
  }

  private static AnnotatedDispatch annotate(String text) {
    return annotator.annotate(Dispatch.of("test", text));
  }

  private static void isSound(AnnotatedDispatch annotated) {
    int end = 0;
    for (Sentence sentence : annotated.sentences()) {
      assertThat(sentence.tokens().stream().filter(Token::isRoot).count()).isEqualTo(1);
      for (Token token : sentence.tokens()) {
        assertThat(annotated.text(token.span())).isEqualTo(token.form());
        assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(sentence.dominates(sentence.root(), token)).isTrue();
        assertThat(token.relation().equals("root")).isEqualTo(token.isRoot());
        end = token.span().end();
      }
      assertThat(annotated.paragraphs()).anyMatch(p -> p.covers(sentence.span()));
    }
    annotated.attributions().stream()
        .flatMap(a -> List.of(a.source(), a.cue(), a.content()).stream())
        .flatMap(List::stream)
        .forEach(span -> assertThat(annotated.text(span)).isNotBlank());
    assertThat(annotated.attributions()).allMatch(a -> !a.content().isEmpty());
    assertThat(annotated.attributions()).allMatch(a -> a.confidence() >= 0 && a.confidence() <= 1);
    assertThat(annotated.names()).allMatch(n -> !annotated.text(n.span()).isBlank());
  }

  @Test
  void readsWhoSaidWhat() {
    AnnotatedDispatch annotated = annotate(TEXT);
    isSound(annotated);
    assertThat(annotated.sentences()).hasSize(3);
    Sentence last = annotated.sentences().getLast();
    assertThat(last.root().lemma()).isEqualTo("say");
    assertThat(last.child(last.root(), "nsubj").map(Token::form)).contains("spokeswoman");
    assertThat(annotated.names())
        .anyMatch(
            n -> annotated.text(n.span()).equals("Badr Albusaidi") && n.type() == NameType.PERSON);
    assertThat(render(annotated, annotated.attributions().getLast()))
        .isEqualTo("[the spokeswoman] [said] [“We will not negotiate under fire,”]");
  }

  private static String render(AnnotatedDispatch annotated, Attribution attribution) {
    return Stream.of(attribution.source(), attribution.cue(), attribution.content())
        .map(
            spans -> spans.stream().map(annotated::text).collect(Collectors.joining("|", "[", "]")))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n ", ".", "“", "a", "\ud800", "😀", "He", "He said.\n\nHe"})
  void oddTextsAreAnnotated(String text) {
    isSound(annotate(text));
  }

  @Test
  void randomUnicodeIsAnnotated() {
    var random = new Random(11);
    for (int round = 0; round < 60; round++) {
      int length = random.nextInt(400);
      String text =
          IntStream.range(0, length).mapToObj(i -> character(random)).collect(Collectors.joining());
      isSound(annotate(text));
    }
  }

  private static String character(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> " ";
      case 1 -> String.valueOf((char) ('a' + random.nextInt(26)));
      case 2 -> String.valueOf(".,“”\"'\n?!-".charAt(random.nextInt(10)));
      case 3 -> String.valueOf((char) random.nextInt(0x10000));
      default -> Character.toString(random.nextInt(0x110000));
    };
  }

  @Test
  void aLongSentenceHasOneTree() {
    String text = "He met " + "the envoy of Qatar and ".repeat(50) + "left.";
    AnnotatedDispatch annotated = annotate(text);
    isSound(annotated);
    assertThat(annotated.sentences()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "word ", "Llanfairpwllgwyngyll-", "😀", "(", "“"})
  void longParagraphsWithoutAStopAreAnnotated(String unit) {
    String text = unit.repeat(20_000 / unit.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> isSound(annotate(text)));
  }

  @Test
  void theSameTextGivesTheSameResultInEveryThread() throws Exception {
    String expected = annotate(TEXT).toString();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<String>> calls =
          IntStream.range(0, 12)
              .<Callable<String>>mapToObj(i -> () -> annotate(TEXT).toString())
              .toList();
      for (Future<String> result : threads.invokeAll(calls)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  void theTurkishLocaleChangesNothing() {
    String text = "IRAN'S I.R.G.C. INSISTED: \"IT IS IN ISTANBUL.\"";
    String expected = annotate(text).toString();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(annotate(text).toString()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyFileOfTheModelIsNamedWithItsHash() {
    assertThat(annotator.models())
        .containsKeys("reader.onnx", "relations.onnx", "labels.json", "vocab.txt");
    assertThat(annotator.models().values()).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }

  @Test
  void paragraphsAreTheLinesWithWords() {
    assertThat(annotate("One.\n\n  Two. \r\n").paragraphs())
        .containsExactly(new Span(0, 4), new Span(8, 12));
  }
}
