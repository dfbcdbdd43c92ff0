package org.rapporteur.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.NumberWords;

class NumberReaderTest {

  private static final NumberWords WORDS = NumberWords.load();
  private static final NumberReader NUMBERS = new NumberReader(WORDS);
  private static final QualifierReader QUALIFIERS = new QualifierReader(WORDS);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '12',                        12,         12,         EXACTLY
          'more than 50,000',          50000,      ,           MORE_THAN
          'at least 12',               12,         ,           AT_LEAST
          'no fewer than 12',          12,         ,           AT_LEAST
          'fewer than 20',             ,           20,         FEWER_THAN
          'up to 300',                 ,           300,        UP_TO
          'as many as 300',            ,           300,        UP_TO
          'nearly 40',                 40,         40,         ABOUT
          'some 3,000',                3000,       3000,       ABOUT
          'dozens',                    24,         ,           DOZENS
          'tens of thousands',         20000,      ,           THOUSANDS
          'hundreds of thousands',     200000,     ,           THOUSANDS
          'hundreds',                  200,        ,           HUNDREDS
          'a dozen',                   12,         12,         EXACTLY
          'half a million',            500000,     500000,     EXACTLY
          'twenty - five',             25,         25,         EXACTLY
          'two hundred and six',       206,        206,        EXACTLY
          'between 20 and 30',         20,         30,         BETWEEN
          '20 to 30',                  20,         30,         BETWEEN
          'two to three million',      2000000,    3000000,    BETWEEN
          'more than $ 2.5 billion',   2500000000, ,           MORE_THAN
          'a quarter of a million',    250000,     250000,     EXACTLY
          'a couple of thousand',      2000,       2000,       ABOUT
          'a few dozen',               24,         ,           DOZENS
          'seventy , more or less',    70,         70,         ABOUT
          'ten , twenty or thirty',    10,         30,         BETWEEN
          'several',                   ,           ,           SOME
          """)
  void boundsAreTheNumbersWritten(String text, Double lower, Double upper, String qualifier) {
    NumberPhrase phrase = read(text).orElseThrow();
    assertThat(phrase.lower()).isEqualTo(lower);
    assertThat(phrase.upper()).isEqualTo(upper);
    assertThat(phrase.qualifier().name()).isEqualTo(qualifier);
    assertThat(phrase.last()).isEqualTo(text.split(" ").length - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3rd", "1990s", "F-16", "the", "1.2.3", "-", "a man"})
  void whatIsNoNumberIsNotRead(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static Optional<NumberPhrase> read(String text) {
    List<Token> tokens = tokens(text.split(" "));
    for (int i = 0; i < tokens.size(); i++) {
      Optional<NumberPhrase> number = NUMBERS.read(tokens, i);
      if (number.isPresent()) {
        return number.map(phrase -> QUALIFIERS.qualify(tokens, phrase));
      }
    }
    return Optional.empty();
  }

  private static List<Token> tokens(String... words) {
    List<Token> tokens = new ArrayList<>();
    int offset = 0;
    for (String word : words) {
      Span span = new Span(offset, offset + word.length());
      tokens.add(
          new Token(tokens.size(), span, word, word, UniversalPos.X, "X", Token.ROOT, "root"));
      offset += word.length() + 1;
    }
    return tokens;
  }
}
