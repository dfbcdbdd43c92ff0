package org.rapporteur.evaluate.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// One number of a result.
///
/// @param name what it measures, as tables print it
/// @param value the number; percentages as 0 to 100
/// @param decimals how many decimals are printed
public record Score(String name, double value, int decimals) {

  /// Returns a share as a percentage with one decimal.
  public static Score percent(String name, double share) {
    return new Score(name, 100 * share, 1);
  }

  /// Returns a count.
  public static Score count(String name, long count) {
    return new Score(name, count, 0);
  }

  /// Returns the number as printed: rounded half to even, as the published scorers do it.
  public String printed() {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }
}
