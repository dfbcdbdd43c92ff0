package org.rapporteur.evaluate.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well a grouping agrees with the gold one: pairs of items in one group (Miranda et al., EMNLP
/// 2018), B³ (Bagga and Baldwin 1998) and the adjusted Rand index (Hubert and Arabie 1985).
public final class ClusterScore {

  private final Map<Joint, Long> joint = new HashMap<>();
  private final Map<String, Long> gold = new HashMap<>();
  private final Map<String, Long> found = new HashMap<>();
  private long items;

  private record Joint(String gold, String found) {}

  /// Adds one item.
  ///
  /// @param goldGroup the group it belongs to
  /// @param foundGroup the group it was put into
  public void add(String goldGroup, String foundGroup) {
    joint.merge(new Joint(goldGroup, foundGroup), 1L, Long::sum);
    gold.merge(goldGroup, 1L, Long::sum);
    found.merge(foundGroup, 1L, Long::sum);
    items++;
  }

  /// Returns precision and recall of the pairs in one group.
  public Ratio pairs() {
    return Ratio.of(pairs(joint), pairs(found), pairs(gold));
  }

  /// Returns B³: for every item the share of its group that belongs there, on average.
  public Ratio bCubed() {
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Joint, Long> entry : joint.entrySet()) {
      double square = (double) entry.getValue() * entry.getValue();
      precision += square / found.getOrDefault(entry.getKey().found(), 1L);
      recall += square / gold.getOrDefault(entry.getKey().gold(), 1L);
    }
    return items == 0 ? new Ratio(0, 0) : new Ratio(precision / items, recall / items);
  }

  /// Returns the adjusted Rand index: 1 for the same grouping, about 0 for a random one.
  public double adjustedRand() {
    double all = pairs(items);
    double expected = all == 0 ? 0 : pairs(gold) / all * pairs(found);
    double most = (pairs(gold) + pairs(found)) / 2.0;
    return most == expected ? 1 : (pairs(joint) - expected) / (most - expected);
  }

  /// Returns F1, precision and recall of the pairs, then of B³, the index and the counts.
  public List<Score> scores() {
    List<Score> scores = new ArrayList<>();
    add(scores, "pairs", pairs());
    add(scores, "B³", bCubed());
    scores.add(Score.percent("ARI", adjustedRand()));
    scores.add(Score.count("stories", gold.size()));
    scores.add(Score.count("found", found.size()));
    return scores;
  }

  private static void add(List<Score> scores, String name, Ratio ratio) {
    scores.add(Score.percent(name + " F1", ratio.f1()));
    scores.add(Score.percent(name + " P", ratio.precision()));
    scores.add(Score.percent(name + " R", ratio.recall()));
  }

  private static long pairs(Map<?, Long> sizes) {
    return sizes.values().stream().mapToLong(ClusterScore::pairs).sum();
  }

  private static long pairs(long size) {
    return size * (size - 1) / 2;
  }
}
