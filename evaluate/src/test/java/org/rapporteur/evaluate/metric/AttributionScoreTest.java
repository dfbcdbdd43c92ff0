package org.rapporteur.evaluate.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Span;

class AttributionScoreTest {
  private static final String TEXT = "“We won,” Ann said. Bob hopes that they lost badly.";
  private static final AttributionSpans ANN = spans("Ann", "said", "“We won,”", true);
  private static final AttributionSpans BOB = spans("Bob", "hopes", "that they lost badly", false);

  private static AttributionSpans spans(String source, String cue, String content, boolean speech) {
    return new AttributionSpans(at(source), at(cue), at(content), speech);
  }

  private static List<Span> at(String words) {
    int start = TEXT.indexOf(words);
    return words.isEmpty() ? List.of() : List.of(new Span(start, start + words.length()));
  }

  private static double score(AttributionScore score, String name) {
    return score.scores().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Test
  void punctuationAndQuotationMarksCostNothing() {
    var score = new AttributionScore(false);
    score.add(TEXT, List.of(ANN), List.of(spans("Ann", "said.", "We won", false)));
    assertThat(score(score, "content")).isEqualTo(100);
    assertThat(score(score, "cue")).isEqualTo(100);
    assertThat(score(score, "full")).isEqualTo(100);
  }

  @Test
  void aRelationIsFoundFromHalfOfTheContentOn() {
    var half = new AttributionScore(false);
    half.add(TEXT, List.of(BOB), List.of(spans("Bob", "hopes", "lost badly", false)));
    assertThat(score(half, "relation")).isEqualTo(100);
    assertThat(score(half, "content")).isZero();

    var quarter = new AttributionScore(false);
    quarter.add(TEXT, List.of(BOB), List.of(spans("Bob", "hopes", "badly", false)));
    assertThat(score(quarter, "relation")).isZero();
  }

  @Test
  void aWrongSourceSparesTheRelationButNotTheFullOne() {
    var score = new AttributionScore(false);
    score.add(TEXT, List.of(ANN), List.of(spans("Bob", "said", "We won", false)));
    assertThat(score(score, "relation")).isEqualTo(100);
    assertThat(score(score, "full")).isZero();
    assertThat(score(score, "source")).isZero();
  }

  @Test
  void aSecondPredictionOfTheSameLowersPrecision() {
    var score = new AttributionScore(false);
    score.add(TEXT, List.of(ANN), List.of(ANN, spans("Ann", "said", "We", false)));
    assertThat(score(score, "relation P")).isEqualTo(50);
    assertThat(score(score, "relation R")).isEqualTo(100);
  }

  @Test
  void beliefsAreNoMistakesWhenSpeechAloneIsAskedFor() {
    var score = new AttributionScore(true);
    score.add(TEXT, List.of(ANN, BOB), List.of(ANN, spans("Bob", "hopes", "they lost", false)));
    assertThat(score(score, "relation P")).isEqualTo(100);
    assertThat(score(score, "gold")).isEqualTo(1);
  }

  @Test
  void nothingAskedAndNothingAnsweredIsNoDivisionByZero() {
    var score = new AttributionScore(false);
    score.add("", List.of(), List.of());
    assertThat(score(score, "relation")).isZero();
  }

  @Test
  void wordsKeepTheirInnerApostrophes() {
    assertThat(WordTokens.of("Iran’s 3+3, o'clock' ½ x_y"))
        .extracting(span -> span.in("Iran’s 3+3, o'clock' ½ x_y"))
        .containsExactly("Iran’s", "3", "3", "o'clock", "½", "x_y");
  }
}
