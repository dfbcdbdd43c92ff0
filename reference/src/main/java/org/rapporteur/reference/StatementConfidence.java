package org.rapporteur.reference;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// What share of statements that are proposed with some confidence is right:
/// `statement-confidence.tsv`.
///
/// A curve for those nested in another statement and one for all others, each linear between the
/// table's points and flat beyond them. `train/confidence.py` fits them to the reports of
/// `rapporteur evaluate attribution`.
public final class StatementConfidence {

  private final NavigableMap<Double, Double> nested = new TreeMap<>();
  private final NavigableMap<Double, Double> others = new TreeMap<>();

  private StatementConfidence() {}

  /// Loads the shipped curves.
  ///
  /// @throws TableException when a row is no probability, or a curve falls
  public static StatementConfidence load() {
    StatementConfidence curves = new StatementConfidence();
    for (Table.Row row :
        Table.shipped(StatementConfidence.class, "statement-confidence.tsv").rows()) {
      boolean nested = Cells.constant(row, "place", Place.class) == Place.NESTED;
      add(nested ? curves.nested : curves.others, row);
    }
    return curves;
  }

  private enum Place {
    NESTED,
    OTHER
  }

  private static void add(NavigableMap<Double, Double> curve, Table.Row row) {
    double proposed = probability(row, "proposed");
    double right = probability(row, "right");
    boolean rises =
        curve.isEmpty() || curve.lastKey() < proposed && curve.lastEntry().getValue() <= right;
    if (!rises) {
      throw row.error("the curve does not rise here");
    }
    curve.put(proposed, right);
  }

  private static double probability(Table.Row row, String column) {
    double value = Ontology.number(row, row.get(column));
    if (value < 0 || value > 1) {
      throw row.error("%s: no probability".formatted(row.get(column)));
    }
    return value;
  }

  /// Returns the probability, 0 to 1, that a statement proposed with this one is right.
  ///
  /// @param isNested whether another statement holds it
  public double of(double proposed, boolean isNested) {
    NavigableMap<Double, Double> curve = isNested ? nested : others;
    Map.Entry<Double, Double> below = curve.floorEntry(proposed);
    Map.Entry<Double, Double> above = curve.ceilingEntry(proposed);
    if (below == null || above == null) {
      Map.Entry<Double, Double> nearest = below == null ? above : below;
      return nearest == null ? proposed : nearest.getValue();
    }
    double width = above.getKey() - below.getKey();
    double share = width == 0 ? 0 : (proposed - below.getKey()) / width;
    return below.getValue() + share * (above.getValue() - below.getValue());
  }
}
