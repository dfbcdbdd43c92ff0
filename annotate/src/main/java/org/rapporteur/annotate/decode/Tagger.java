package org.rapporteur.annotate.decode;

import java.util.ArrayList;
import java.util.List;

/// Reads spans off BIO scores: the likeliest tags in which no I- follows anything but its own kind.
final class Tagger {

  private final List<String> tags;

  /// For an I- tag the B- tag of its kind, else -1.
  private final int[] opener;

  private final double caution;

  /// @param tags `O`, `B-X`, `I-X`
  /// @param caution what is added to the logarithm of `O`: below 0 more words are tagged, above 0
  ///   fewer
  Tagger(List<String> tags, double caution) {
    this.tags = tags;
    this.caution = caution;
    opener =
        tags.stream()
            .mapToInt(tag -> tag.startsWith("I-") ? tags.indexOf("B-" + tag.substring(2)) : -1)
            .toArray();
  }

  /// Returns the spans in words `from` to `to`.
  ///
  /// @param mayContinue whether the first word may stand inside a span begun before
  List<TaggedSpan> spans(float[][] scores, int from, int to, boolean mayContinue) {
    if (from == to) {
      return List.of();
    }
    double[][] logs = new double[to - from][];
    for (int i = from; i < to; i++) {
      logs[i - from] = Softmax.logarithms(scores[i]);
      logs[i - from][tags.indexOf("O")] += caution;
    }
    return spans(likeliest(logs, mayContinue), logs, from);
  }

  private int[] likeliest(double[][] logs, boolean mayContinue) {
    int[][] before = new int[logs.length][tags.size()];
    double[] total = logs[0].clone();
    for (int tag = 0; tag < total.length; tag++) {
      total[tag] = opener[tag] >= 0 && !mayContinue ? Double.NEGATIVE_INFINITY : total[tag];
    }
    for (int i = 1; i < logs.length; i++) {
      double[] next = new double[total.length];
      int best = best(total);
      for (int tag = 0; tag < next.length; tag++) {
        int from = opener[tag] < 0 ? best : total[tag] > total[opener[tag]] ? tag : opener[tag];
        before[i][tag] = from;
        next[tag] = total[from] + logs[i][tag];
      }
      total = next;
    }
    int[] path = new int[logs.length];
    path[path.length - 1] = best(total);
    for (int i = path.length - 1; i > 0; i--) {
      path[i - 1] = before[i][path[i]];
    }
    return path;
  }

  private static int best(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }

  private List<TaggedSpan> spans(int[] path, double[][] logs, int offset) {
    List<TaggedSpan> spans = new ArrayList<>();
    for (int i = 0; i < path.length; i++) {
      if (path[i] != tags.indexOf("O") && (i == 0 || opener[path[i]] < 0)) {
        spans.add(span(path, logs, offset, i));
      }
    }
    return spans;
  }

  private TaggedSpan span(int[] path, double[][] logs, int offset, int begin) {
    String type = tags.get(path[begin]).substring(2);
    int inside = tags.indexOf("I-" + type);
    double least = logs[begin][path[begin]];
    int end = begin + 1;
    while (end < path.length && path[end] == inside) {
      least = Math.min(least, logs[end][inside]);
      end++;
    }
    boolean begun = opener[path[begin]] < 0;
    return new TaggedSpan(begin + offset, end + offset, type, begun, Math.exp(least));
  }
}
