package org.rapporteur.evaluate.metric;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.evaluate.metric.AttributionSpans.Role;
import org.rapporteur.model.Span;

/// A gold attribution, the predicted one that is taken for it, and how well their roles agree.
///
/// @param gold its index among the gold ones
/// @param predicted its index among the predicted ones
/// @param content F1 of the content's words, 0 to 1; of the cue's where neither has content
/// @param cue F1 of the cue's words
/// @param source F1 of the source's words
public record AttributionPair(int gold, int predicted, double content, double cue, double source) {

  private static final double HALF = 0.5;

  private static final Comparator<AttributionPair> BEST_FIRST =
      Comparator.comparingDouble(AttributionPair::content)
          .thenComparingDouble(AttributionPair::cue)
          .thenComparingDouble(AttributionPair::source)
          .reversed()
          .thenComparingInt(AttributionPair::gold)
          .thenComparingInt(AttributionPair::predicted);

  /// Pairs the attributions of a text one to one, best content first.
  public static List<AttributionPair> of(
      String text, List<AttributionSpans> gold, List<AttributionSpans> predicted) {
    List<Span> words = WordTokens.of(text);
    return of(
        gold.stream().map(spans -> new WordSets(spans, words)).toList(),
        predicted.stream().map(spans -> new WordSets(spans, words)).toList());
  }

  static List<AttributionPair> of(List<WordSets> gold, List<WordSets> predicted) {
    List<AttributionPair> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        AttributionPair pair = of(gold.get(i), i, predicted.get(j), j);
        if (pair.content > 0) {
          candidates.add(pair);
        }
      }
    }
    candidates.sort(BEST_FIRST);
    var asked = new BitSet();
    var answered = new BitSet();
    List<AttributionPair> pairs = new ArrayList<>();
    for (AttributionPair pair : candidates) {
      if (!asked.get(pair.gold) && !answered.get(pair.predicted)) {
        asked.set(pair.gold);
        answered.set(pair.predicted);
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static AttributionPair of(WordSets gold, int i, WordSets predicted, int j) {
    double cue = gold.f1(Role.CUE, predicted);
    boolean wordless =
        gold.words(Role.CONTENT).isEmpty() && predicted.words(Role.CONTENT).isEmpty();
    double content = wordless ? cue : gold.f1(Role.CONTENT, predicted);
    return new AttributionPair(i, j, content, cue, gold.f1(Role.SOURCE, predicted));
  }

  /// Tells whether the predicted one counts as found: its content reaches one half.
  public boolean isRelation() {
    return content >= HALF;
  }

  /// Tells whether source, cue and content all reach one half.
  public boolean isFull() {
    return isRelation() && cue >= HALF && source >= HALF;
  }
}
