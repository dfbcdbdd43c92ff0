package org.rapporteur.reference;

import java.util.EnumMap;
import java.util.Map;

/// How much the grounds weigh that speak for somebody's being meant by a pronoun:
/// `pronoun-weights.tsv`.
public final class PronounWeights {

  private PronounWeights() {}

  /// Loads the shipped weights.
  ///
  /// @param grounds names them; a constant without a row weighs nothing
  /// @throws TableException when a row names no constant of `grounds`, or one twice
  public static <E extends Enum<E>> Map<E, Double> load(Class<E> grounds) {
    Map<E, Double> weights = new EnumMap<>(grounds);
    for (Table.Row row : Table.shipped(PronounWeights.class, "pronoun-weights.tsv").rows()) {
      E ground = Cells.constant(row, "ground", grounds);
      if (weights.put(ground, Ontology.number(row, row.get("weight"))) != null) {
        throw row.error(row.get("ground") + " stands twice");
      }
    }
    return weights;
  }
}
