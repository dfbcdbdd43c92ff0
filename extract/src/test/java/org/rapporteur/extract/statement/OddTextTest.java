package org.rapporteur.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.term.TermFinder;
import org.rapporteur.extract.voice.Voices;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalPos;

class OddTextTest {

  private static final StatementFinder FINDER = StatementFinder.load();
  private static final String[] WORDS = {
    "said",
    "He",
    "“",
    "”",
    "\"",
    "'",
    "according",
    "to",
    "that",
    ":",
    ",",
    ".",
    "allegedly",
    "regime",
    "denied",
    "claim",
    "as",
    "told",
    "\uD800",
    "é",
    "İstanbul",
    "told",
    "by",
    "Martyr",
    "¶",
    "was"
  };
  private static final String[] RELATIONS = {
    "nsubj",
    "ccomp",
    "xcomp",
    "obj",
    "parataxis",
    "obl",
    "case",
    "fixed",
    "advcl",
    "acl",
    "punct",
    "nsubj:pass",
    "aux:pass",
    "mark",
    "conj",
    "advmod",
    "nmod:poss",
    "amod",
    "compound",
    "acl:relcl"
  };

  @Test
  void anEmptyTextSaysNothing() {
    assertThat(FINDER.find(resolved("", List.of(), List.of()))).isEmpty();
  }

  @Test
  void randomTreesOverRandomWordsNeverThrow() {
    for (int seed = 0; seed < 300; seed++) {
      ResolvedDispatch dispatch = random(new Random(seed), 40);
      assertThatCode(() -> read(dispatch)).as("seed %d", seed).doesNotThrowAnyException();
    }
  }

  @Test
  void everySpanOfAStatementLiesInTheText() {
    for (int seed = 0; seed < 50; seed++) {
      ResolvedDispatch dispatch = random(new Random(seed), 60);
      int length = dispatch.annotated().text().length();
      for (Statement statement : FINDER.find(dispatch)) {
        assertThat(statement.content())
            .isNotEmpty()
            .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(length));
      }
    }
  }

  @Test
  void aTurkishLocaleChangesNothing() {
    ResolvedDispatch dispatch = random(new Random(7), 60);
    List<Statement> before = FINDER.find(dispatch);
    Locale old = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(StatementFinder.load().find(dispatch)).isEqualTo(before);
    } finally {
      Locale.setDefault(old);
    }
  }

  @Test
  void longTextsEnd() {
    ResolvedDispatch dispatch = random(new Random(11), 60_000);
    Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> read(dispatch));
  }

  private static void read(ResolvedDispatch dispatch) {
    Voices voices = Voices.of(FINDER.find(dispatch));
    TermFinder.load().find(dispatch, voices);
  }

  private static ResolvedDispatch random(Random random, int length) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    int left = length;
    while (left > 0) {
      int size = Math.min(left, 1 + random.nextInt(30));
      sentences.add(sentence(random, text, sentences.size(), size));
      left -= size;
      Span all = sentences.getLast().span();
      if (random.nextInt(4) == 0 && all.length() > 4) {
        Span cue = new Span(all.start(), all.start() + 2);
        Span content = new Span(all.start() + 2, all.end());
        attributions.add(
            new Attribution(List.of(), List.of(cue), List.of(content), random.nextDouble()));
      }
      text.append(random.nextInt(3) == 0 ? "\n\n" : " ");
    }
    return resolved(text.toString(), sentences, attributions);
  }

  private static Sentence sentence(Random random, StringBuilder text, int index, int size) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String form = WORDS[random.nextInt(WORDS.length)];
      Span span = new Span(text.length(), text.length() + form.length());
      text.append(form).append(random.nextBoolean() ? " " : "");
      UniversalPos pos = UniversalPos.values()[random.nextInt(UniversalPos.values().length)];
      int head = random.nextInt(size + 1) - 1;
      String relation = head < 0 ? "root" : RELATIONS[random.nextInt(RELATIONS.length)];
      String tag = random.nextBoolean() ? "VBN" : "VBG";
      tokens.add(new Token(i, span, form, lemma(form), pos, tag, head, relation));
    }
    Span span = Span.covering(tokens.getFirst().span(), tokens.getLast().span());
    return new Sentence(index, span, tokens);
  }

  private static String lemma(String form) {
    return switch (form) {
      case "said" -> "say";
      case "told" -> "tell";
      case "denied" -> "deny";
      default -> form;
    };
  }

  private static ResolvedDispatch resolved(
      String text, List<Sentence> sentences, List<Attribution> attributions) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    AnnotatedDispatch annotated =
        new AnnotatedDispatch(
            Dispatch.of("odd", text), paragraphs, sentences, List.of(), attributions);
    return new ResolvedDispatch(
        annotated, null, null, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
