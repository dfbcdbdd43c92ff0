package org.rapporteur.evaluate.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluate.metric.TimeScore.Timex;
import org.rapporteur.model.Span;

class TimeScoreTest {
  private static final String TEXT = "on Saturday and in May 2024";
  private static final Timex SATURDAY = new Timex(new Span(3, 11), "DATE", "2024-05-04");
  private static final Timex MAY = new Timex(new Span(19, 27), "DATE", "2024-05");

  private static double score(List<Timex> predicted, String name) {
    var score = new TimeScore();
    score.add(TEXT, List.of(SATURDAY, MAY), predicted);
    return score.scores().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Test
  void anOverlapIsRelaxedButNotStrict() {
    var wide = new Timex(new Span(0, 11), "DATE", "2024-05-04");
    assertThat(score(List.of(wide, MAY), "relaxed F1")).isEqualTo(100);
    assertThat(score(List.of(wide, MAY), "strict F1")).isEqualTo(50);
    assertThat(score(List.of(wide, MAY), "value F1")).isEqualTo(100);
  }

  @Test
  void valueF1IsRelaxedF1TimesTheAccuracyOfValues() {
    var wrong = new Timex(new Span(19, 27), "DATE", "2023-05");
    assertThat(score(List.of(SATURDAY, wrong), "value F1")).isEqualTo(50);
    assertThat(score(List.of(SATURDAY), "value F1")).isCloseTo(66.67, within());
  }

  private static Offset<Double> within() {
    return Offset.offset(0.01);
  }

  @Test
  void onePredictionAnswersOneQuestionOnly() {
    var both = new Timex(new Span(3, 27), "DATE", "2024-05-04");
    assertThat(score(List.of(both), "relaxed F1")).isCloseTo(66.67, within());
  }

  @Test
  void spacesAtTheEdgesAreNoDifference() {
    var spaced = new Timex(new Span(2, 12), "DATE", "2024-05-04");
    assertThat(score(List.of(spaced, MAY), "strict F1")).isEqualTo(100);
  }

  @Test
  void bareWeekdaysAreCountedApart() {
    assertThat(score(List.of(SATURDAY), "weekdays")).isEqualTo(100);
    assertThat(score(List.of(MAY), "weekdays")).isZero();
    assertThat(score(List.of(), "value F1")).isZero();
  }
}
