package org.rapporteur.evaluate.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluate.metric.PlaceScore.Toponym;
import org.rapporteur.model.Span;

class PlaceScoreTest {
  private static final Toponym PARIS = new Toponym(new Span(0, 5), 48.8534, 2.3488, "2988507");
  private static final Toponym BASEL = new Toponym(new Span(9, 14), 47.5584, 7.5733, "2661604");

  private static double score(List<Toponym> predicted, String name) {
    var score = new PlaceScore();
    score.add(List.of(PARIS, BASEL), predicted);
    return Stream.concat(score.spanScores().stream(), score.placeScores().stream())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Test
  void anUnansweredToponymCountsAsWrong() {
    assertThat(score(List.of(PARIS), "right id")).isEqualTo(50);
    assertThat(score(List.of(PARIS), "right id of answered")).isEqualTo(100);
    assertThat(score(List.of(PARIS), "within 161 km")).isEqualTo(50);
  }

  @Test
  void anotherPlaceOfTheNameIsFarAway() {
    var texas = new Toponym(new Span(0, 5), 33.6609, -95.5555, "4717560");
    assertThat(score(List.of(texas, BASEL), "within 161 km of answered")).isEqualTo(50);
    assertThat(score(List.of(texas, BASEL), "median km")).isBetween(3700.0, 4000.0);
  }

  @Test
  void aNeighbouringPlaceIsNearWithoutBeingRight() {
    var mulhouse = new Toponym(new Span(9, 14), 47.7508, 7.3357, "2991214");
    assertThat(score(List.of(PARIS, mulhouse), "within 161 km")).isEqualTo(100);
    assertThat(score(List.of(PARIS, mulhouse), "right id")).isEqualTo(50);
  }

  @Test
  void aWiderSpanOverlapsButIsNotTheSame() {
    var wide = new Toponym(new Span(0, 7), 48.8534, 2.3488, "2988507");
    assertThat(score(List.of(wide), "span F1")).isZero();
    assertThat(score(List.of(wide), "overlap F1")).isGreaterThan(60);
  }
}
