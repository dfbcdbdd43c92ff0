package org.rapporteur.archive.story;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.reference.Table;

/// In how many articles of a background corpus a trait occurs: `frequencies.tsv`.
///
/// It is no reference data: no reading depends on it.
final class Frequencies {

  private static final String ALL = "*";

  /// Traits in fewer articles have no row; this is what is assumed of them.
  private static final int RARE = 2;

  private final Map<String, Integer> articles;
  private final int all;

  private Frequencies(Map<String, Integer> articles, int all) {
    this.articles = articles;
    this.all = all;
  }

  /// Loads the shipped table.
  ///
  /// @throws org.rapporteur.reference.TableException when a row is not as it should be
  static Frequencies load() {
    Map<String, Integer> articles = new HashMap<>();
    for (Table.Row row : Table.shipped(Frequencies.class, "frequencies.tsv").rows()) {
      String count = row.get("articles");
      if (!count.matches("[1-9]\\d{0,8}")) {
        throw row.error(count + " is no count");
      }
      if (articles.put(row.get("trait"), Integer.parseInt(count)) != null) {
        throw row.error(row.get("trait") + " stands twice");
      }
    }
    Integer all = articles.remove(ALL);
    if (all == null) {
      throw new IllegalStateException("frequencies.tsv does not say how many articles there are");
    }
    return new Frequencies(articles, all);
  }

  /// Returns the inverse document frequency, `ln((N + 1) / (n + ½))`: near 0 for what stands in
  /// every article.
  double inverse(String trait) {
    return Math.log((all + 1) / (articles.getOrDefault(trait, RARE) + 0.5));
  }
}
