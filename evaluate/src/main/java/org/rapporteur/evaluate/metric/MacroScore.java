package org.rapporteur.evaluate.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// F1 of each gold label, averaged with equal weight.
///
/// @param <L> the labels
public final class MacroScore<L extends Comparable<L>> {
  private final List<L> gold = new ArrayList<>();
  private final List<L> predicted = new ArrayList<>();

  /// Adds one decision.
  public void add(L gold, L predicted) {
    this.gold.add(gold);
    this.predicted.add(predicted);
  }

  /// Returns the mean of the labels' F1, 0 to 1; 0 without any decision.
  public double f1() {
    return new TreeSet<>(gold).stream().mapToDouble(this::f1).average().orElse(0);
  }

  private double f1(L label) {
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < gold.size(); i++) {
      boolean asked = gold.get(i).equals(label);
      boolean answered = predicted.get(i).equals(label);
      right += asked && answered ? 1 : 0;
      wrong += asked != answered ? 1 : 0;
    }
    return right == 0 ? 0 : 2.0 * right / (2 * right + wrong);
  }
}
