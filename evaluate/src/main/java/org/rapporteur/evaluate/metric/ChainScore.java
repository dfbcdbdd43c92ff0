package org.rapporteur.evaluate.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Span;

/// Scores coreference chains: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), entity-based
/// CEAF (Luo 2005), their mean, the CoNLL score (Pradhan et al. 2012), and LEA (Moosavi and Strube
/// 2016).
///
/// A mention is right when its span is. Numerators and denominators are summed over documents.
public final class ChainScore {
  private final Sum mentions = new Sum();
  private final Sum muc = new Sum();
  private final Sum bCubed = new Sum();
  private final Sum ceaf = new Sum();
  private final Sum lea = new Sum();

  /// Adds a document; no span stands in two chains of one side.
  public void add(List<Set<Span>> gold, List<Set<Span>> predicted) {
    Map<Span, Integer> inGold = chainOf(gold);
    Map<Span, Integer> inPredicted = chainOf(predicted);
    long common = inGold.keySet().stream().filter(inPredicted::containsKey).count();
    mentions.add(common, inGold.size(), common, inPredicted.size());
    muc.add(
        links(gold, inPredicted), possibleLinks(gold),
        links(predicted, inGold), possibleLinks(predicted));
    bCubed.add(
        shared(gold, inPredicted), inGold.size(),
        shared(predicted, inGold), inPredicted.size());
    lea.add(
        resolved(gold, inPredicted), inGold.size(),
        resolved(predicted, inGold), inPredicted.size());
    double similarity = similarity(gold, predicted, inPredicted);
    ceaf.add(similarity, gold.size(), similarity, predicted.size());
  }

  /// Returns the CoNLL score and what it is the mean of, LEA and the F1 of mentions, in percent.
  public List<Score> scores() {
    double conll = (muc.f1() + bCubed.f1() + ceaf.f1()) / 3;
    return List.of(
        Score.percent("CoNLL F1", conll),
        Score.percent("MUC", muc.f1()),
        Score.percent("B³", bCubed.f1()),
        Score.percent("CEAF-e", ceaf.f1()),
        Score.percent("LEA", lea.f1()),
        Score.percent("mentions", mentions.f1()));
  }

  private static Map<Span, Integer> chainOf(List<Set<Span>> chains) {
    Map<Span, Integer> chainOf = new HashMap<>();
    for (int i = 0; i < chains.size(); i++) {
      for (Span mention : chains.get(i)) {
        chainOf.put(mention, i);
      }
    }
    return chainOf;
  }

  private static double possibleLinks(List<Set<Span>> chains) {
    return chains.stream().mapToInt(chain -> chain.size() - 1).sum();
  }

  /// The links of each chain that are left when it is cut as the other side cuts it.
  private static double links(List<Set<Span>> chains, Map<Span, Integer> other) {
    double links = 0;
    for (Set<Span> chain : chains) {
      long parts = chain.stream().filter(other::containsKey).map(other::get).distinct().count();
      long missing = chain.stream().filter(mention -> !other.containsKey(mention)).count();
      links += chain.size() - parts - missing;
    }
    return links;
  }

  private static Map<Integer, Integer> overlaps(Set<Span> chain, Map<Span, Integer> other) {
    Map<Integer, Integer> overlaps = new HashMap<>();
    for (Span mention : chain) {
      Integer of = other.get(mention);
      if (of != null) {
        overlaps.merge(of, 1, Integer::sum);
      }
    }
    return overlaps;
  }

  private static double shared(List<Set<Span>> chains, Map<Span, Integer> other) {
    double shared = 0;
    for (Set<Span> chain : chains) {
      for (int common : overlaps(chain, other).values()) {
        shared += (double) common * common / chain.size();
      }
    }
    return shared;
  }

  /// Each chain's share of links that the other side has too, weighted by its size.
  private static double resolved(List<Set<Span>> chains, Map<Span, Integer> other) {
    double resolved = 0;
    for (Set<Span> chain : chains) {
      double links = pairs(chain.size());
      for (int common : overlaps(chain, other).values()) {
        resolved += links == 0 ? 0 : chain.size() * pairs(common) / links;
      }
    }
    return resolved;
  }

  private static double pairs(int size) {
    return size * (size - 1) / 2.0;
  }

  /// The similarity of the best one-to-one alignment of chains.
  private static double similarity(
      List<Set<Span>> gold, List<Set<Span>> predicted, Map<Span, Integer> inPredicted) {
    double similarity = 0;
    for (Component part : components(gold, inPredicted)) {
      List<Integer> columns = List.copyOf(part.predicted());
      List<Integer> rows = List.copyOf(part.gold());
      double[][] gain = new double[rows.size()][columns.size()];
      for (int i = 0; i < rows.size(); i++) {
        for (int k = 0; k < columns.size(); k++) {
          gain[i][k] = similarity(gold.get(rows.get(i)), predicted.get(columns.get(k)));
        }
      }
      similarity += Assignment.best(gain);
    }
    return similarity;
  }

  private static double similarity(Set<Span> a, Set<Span> b) {
    long common = a.stream().filter(b::contains).count();
    return 2.0 * common / (a.size() + b.size());
  }

  /// Chains of both sides that overlap, directly or through others: the rest need not be aligned.
  private record Component(Set<Integer> gold, Set<Integer> predicted) {}

  private static List<Component> components(List<Set<Span>> gold, Map<Span, Integer> inPredicted) {
    List<Component> components = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      var own = new Component(new TreeSet<>(Set.of(i)), new TreeSet<>());
      own.predicted().addAll(overlaps(gold.get(i), inPredicted).keySet());
      for (Component other : List.copyOf(components)) {
        if (!new HashSet<>(own.predicted()).removeAll(other.predicted())) {
          continue;
        }
        own.gold().addAll(other.gold());
        own.predicted().addAll(other.predicted());
        components.remove(other);
      }
      components.add(own);
    }
    return components;
  }

  /// Sums of numerators and denominators of recall and precision.
  private static final class Sum {
    private double found;
    private double gold;
    private double right;
    private double predicted;

    void add(double ofGold, double inGold, double ofPredicted, double inPredicted) {
      found += ofGold;
      gold += inGold;
      right += ofPredicted;
      predicted += inPredicted;
    }

    double f1() {
      double recall = gold == 0 ? 0 : found / gold;
      double precision = predicted == 0 ? 0 : right / predicted;
      return new Ratio(precision, recall).f1();
    }
  }
}
