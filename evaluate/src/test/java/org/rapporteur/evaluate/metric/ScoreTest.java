package org.rapporteur.evaluate.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Span;

class ScoreTest {
  @Test
  void numbersAreRoundedHalfToEvenOfTheirExactValue() {
    assertThat(new Score("x", 0.125, 2).printed()).isEqualTo("0.12");
    assertThat(new Score("x", 0.375, 2).printed()).isEqualTo("0.38");
    assertThat(new Score("x", 2.675, 2).printed()).isEqualTo("2.67");
    assertThat(Score.percent("x", 1).printed()).isEqualTo("100.0");
    assertThat(Score.count("x", 1234).printed()).isEqualTo("1234");
  }

  @Test
  void macroF1GivesEveryGoldLabelTheSameWeight() {
    var score = new MacroScore<String>();
    score.add("AID", "AID");
    score.add("AID", "AID");
    score.add("AID", "AID");
    score.add("COERCE", "AID");
    assertThat(score.f1()).isCloseTo((6.0 / 7 + 0) / 2, Offset.offset(1e-9));
    assertThat(new MacroScore<String>().f1()).isZero();
  }

  @Test
  void aNameOfTheWrongTypeIsRightBySpanAlone() {
    var score = new NameScore();
    Map<Span, NameType> gold = Map.of(new Span(0, 4), NameType.PERSON);
    score.add(gold, Map.of(new Span(0, 4), NameType.GROUP));
    assertThat(score.scores(Map.of()))
        .extracting(Score::name, Score::printed)
        .startsWith(tuple("F1", "0.0"), tuple("span F1", "100.0"));
  }
}
