package org.rapporteur.evaluate.metric;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// F1 of the question whether a pronoun means a name, over all and by the pronoun's gender, as in
/// GAP (Webster et al., TACL 2018).
public final class PronounScore {
  private final Map<Gender, Counts> counts = new EnumMap<>(Gender.class);

  /// The gender of the pronoun.
  public enum Gender {
    MASCULINE,
    FEMININE
  }

  private record Counts(long right, long found, long gold) {

    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(right + other.right, found + other.found, gold + other.gold);
    }

    double f1() {
      return Ratio.of(right, found, gold).f1();
    }
  }

  /// Adds one question.
  ///
  /// @param meant whether the pronoun means the name
  /// @param answered whether it was said to
  public void add(Gender gender, boolean meant, boolean answered) {
    Counts one = new Counts(meant && answered ? 1 : 0, answered ? 1 : 0, meant ? 1 : 0);
    counts.merge(gender, one, Counts::plus);
  }

  /// Returns F1, precision and recall, F1 by gender, and the feminine over the masculine one.
  public List<Score> scores() {
    Counts all = counts.values().stream().reduce(Counts.NONE, Counts::plus);
    Ratio ratio = Ratio.of(all.right(), all.found(), all.gold());
    double masculine = counts.getOrDefault(Gender.MASCULINE, Counts.NONE).f1();
    double feminine = counts.getOrDefault(Gender.FEMININE, Counts.NONE).f1();
    return List.of(
        Score.percent("F1", ratio.f1()),
        Score.percent("precision", ratio.precision()),
        Score.percent("recall", ratio.recall()),
        Score.percent("masculine", masculine),
        Score.percent("feminine", feminine),
        new Score("bias", masculine == 0 ? 0 : feminine / masculine, 2));
  }
}
