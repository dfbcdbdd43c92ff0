package org.rapporteur.annotate.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Span;

class SegmenterTest {

  private static final Segmenter SEGMENTER = Segmenter.load();

  /// Renders words between spaces, sentences between "/", paragraphs between "¶".
  private static String cut(String text) {
    return SEGMENTER.segment(text).stream()
        .map(paragraph ->
            paragraph.sentences().stream()
                .map(words -> words.stream().map(w -> w.in(text)).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / ")))
        .collect(Collectors.joining(" ¶ "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          They don't, can't and won't.        | They do n't , ca n't and wo n't .
          She’d’ve cannot                     | She ’d ’ve can not
          Hamas's, Hamas' and Araghchi’s      | Hamas 's , Hamas ' and Araghchi ’s
          Qur'an, O'Brien, coup d'état        | Qur'an , O'Brien , coup d'état
          cease-fire al-Qaeda-linked F-16s    | cease - fire al - Qaeda - linked F - 16s
          non-aligned, pro-Kurdish, mid-1990s | non-aligned , pro-Kurdish , mid-1990s
          1,000.5 9/11 10:30 3.5% 1990s '90s  | 1,000.5 9/11 10:30 3.5 % 1990s '90s
          $4.2bn €5m US$3m 10:30pm 50km       | $ 4.2 bn € 5 m US$ 3 m 10:30 pm 50 km
          2010-2015 and 2010–2015             | 2010 - 2015 and 2010 – 2015
          call 713-853-3989 now               | call 713-853-3989 now
          U.S., U.N.-led, e.g. J.K. Rowling   | U.S. , U.N. - led , e.g. J.K. Rowling
          (see https://example.org/a?b=c.)    | ( see https://example.org/a?b=c . )
          write to a.b@example.org, @handle   | write to a.b@example.org , @handle
          ``Oui'' «non» ‘so’ "no" “yes”       | `` Oui '' « non » ‘ so ’ " no " “ yes ”
          wait... or – rather -- no!?         | wait ... or – rather -- no !?
          AT&T and/or file_name               | AT&T and / or file_name
          """)
  void cutsWordsAsTheTreebanksDo(String text, String words) {
    assertThat(cut(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. Smith met Mr. Fidan .",
        "U.S. officials said so .",
        "“ Why now ? ” Mr. Fidan asked .",
        "“ Stop ! ” he said .",
        "On Nov. 6 , No. 10 denied it .",
        "OPEC-led talks failed.",
        "Iran — the host — agreed .",
        "Baghdad: a city of rivers.",
        "Antony J. Blinken left .",
        "They waited ... and left .",
        "1 . Agree on the agenda .",
        "Yahoo ! said so .",
        "Headline without a stop",
      })
  void keepsASentenceWhole(String sentence) {
    assertThat(SEGMENTER.segment(sentence)).hasSize(1);
    assertThat(SEGMENTER.segment(sentence).getFirst().sentences()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          He left the U.S. The talks failed.  | He left the U.S. / The talks failed .
          "We agree." She left.               | " We agree . " / She left .
          “We agree.” “They do not.”          | “ We agree . ” / “ They do not . ”
          (It failed.) It failed again.       | ( It failed . ) / It failed again .
          He left. al-Shabab denied it.       | He left . / al - Shabab denied it .
          Why? Nobody knows.                  | Why ? / Nobody knows .
          He waited… Then he left.            | He waited … / Then he left .
          Points: • peace • trade             | Points : / • peace / • trade
          DOHA, May 4 (Agency) — It is over.  | DOHA , May 4 ( Agency ) — / It is over .
          NEW DELHI: Talks failed.            | NEW DELHI : / Talks failed .
          Baghdad (Wire) - Talks failed.      | Baghdad ( Wire ) - / Talks failed .
          """)
  void endsSentences(String text, String sentences) {
    assertThat(cut(text)).isEqualTo(sentences);
  }

  @Test
  void lineBreaksEndParagraphsAndSentences() {
    assertThat(cut("Talks\n\n He left\r\nand\u2028came  "))
        .isEqualTo("Talks ¶ He left ¶ and ¶ came");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\u00a0\u200b\ufeff\t"})
  void blankTextHasNoParagraphs(String text) {
    assertThat(SEGMENTER.segment(text)).isEmpty();
  }

  /// Checks that words lie in order and without gaps but for space.
  private static void coversAllButSpace(String text) {
    int end = 0;
    for (Paragraph paragraph : SEGMENTER.segment(text)) {
      List<Span> words = paragraph.sentences().stream().flatMap(List::stream).toList();
      assertThat(paragraph.span()).isEqualTo(Span.covering(words.getFirst(), words.getLast()));
      for (Span word : words) {
        assertThat(word.isEmpty()).isFalse();
        assertThat(word.start()).isGreaterThanOrEqualTo(end);
        assertThat(text.substring(end, word.start())).matches(SegmenterTest::isSpace);
        end = word.end();
      }
    }
    assertThat(text.substring(end)).matches(SegmenterTest::isSpace);
  }

  private static boolean isSpace(String gap) {
    return gap.codePoints().allMatch(Characters::isSpace);
  }

  @Test
  void everyCharacterIsInAWordOrSpace() {
    var random = new Random(42);
    String marks = " .,'’-\"“”!?()$@#/:&…\n\t0123aAIzZé";
    for (int round = 0; round < 3000; round++) {
      var text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        if (random.nextInt(4) > 0) {
          text.append(marks.charAt(random.nextInt(marks.length())));
        } else {
          text.append((char) random.nextInt(0x10000));
        }
      }
      coversAllButSpace(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word ", "a", "a.", "U.", ".", "'", "’s", "a-", "1-", "1,", "@", "a@", "www.", "\"", "? ",
        "“", "(", "\u0301", "\ud800", "non-", "•"
      })
  void aMillionCharactersTakeLinearTime(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertThat(SEGMENTER.segment(text))
                .allSatisfy(paragraph ->
                    assertThat(paragraph.sentences())
                        .allMatch(words -> words.size() <= SentenceCutter.MOST_WORDS)));
  }

  @Test
  void theTurkishLocaleChangesNothing() {
    String text = "IT ISN'T IN ISTANBUL. I'LL ASK: \"WHY?\" HE SAID. 5KM INSIDE.";
    String expected = cut(text);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(cut(text)).isEqualTo(expected).contains("IS N'T", "I 'LL", "5 KM");
    } finally {
      Locale.setDefault(before);
    }
  }
}
