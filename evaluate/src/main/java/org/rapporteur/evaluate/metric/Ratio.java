package org.rapporteur.evaluate.metric;

/// Precision, recall and their harmonic mean.
///
/// @param precision 0 to 1; 0 when nothing was predicted
/// @param recall 0 to 1; 0 when there was nothing to find
public record Ratio(double precision, double recall) {

  /// Returns the ratio of `right` ones among the predicted and among the gold ones.
  public static Ratio of(long right, long predicted, long gold) {
    return of(right, predicted, right, gold);
  }

  /// Returns the ratio when hits are counted apart on either side.
  public static Ratio of(long rightPredicted, long predicted, long rightGold, long gold) {
    return new Ratio(
        predicted == 0 ? 0 : (double) rightPredicted / predicted,
        gold == 0 ? 0 : (double) rightGold / gold);
  }

  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
