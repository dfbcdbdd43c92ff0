package org.rapporteur.annotate.decode;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The best dependency tree with exactly one root (Chu-Liu 1965, Edmonds 1967).
final class Tree {

  /// Logits beyond this are cut; keeps every sum of them well below [#PER_ROOT].
  private static final double LARGEST = 1e4;

  /// What each root costs: the best tree then has as few as it must, which is one.
  private static final double PER_ROOT = 1e8;

  private Tree() {}

  /// Returns the head of each word, -1 for the root.
  ///
  /// @param scores a row a word: column 0 for the root, column j + 1 for word j as the head; any
  ///   number, even NaN, gives a tree
  static int[] heads(float[][] scores) {
    int size = scores.length + 1;
    double[][] weights = new double[size][size];
    for (int word = 1; word < size; word++) {
      for (int head = 0; head < size; head++) {
        weights[word][head] = bounded(scores[word - 1][head]) - (head == 0 ? PER_ROOT : 0);
      }
    }
    int[] heads = best(weights);
    return Arrays.stream(heads, 1, size).map(head -> head - 1).toArray();
  }

  private static double bounded(float score) {
    return Float.isNaN(score) ? -LARGEST : Math.clamp(score, -LARGEST, LARGEST);
  }

  /// Returns the best head of every node but node 0, of which the tree grows.
  private static int[] best(double[][] weights) {
    int[] heads = greedy(weights);
    boolean[] cycle = cycle(heads);
    return cycle.length == 0 ? heads : new Contraction(weights, heads, cycle).solve();
  }

  private static int[] greedy(double[][] weights) {
    int[] heads = new int[weights.length];
    for (int node = 1; node < heads.length; node++) {
      for (int head = 1; head < heads.length; head++) {
        if (head != node
            && (heads[node] == node || weights[node][head] > weights[node][heads[node]])) {
          heads[node] = head;
        }
      }
    }
    return heads;
  }

  /// Returns which nodes form a cycle; an empty array when none do.
  private static boolean[] cycle(int[] heads) {
    int[] seenFrom = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int node = start;
      while (node != 0 && seenFrom[node] == 0) {
        seenFrom[node] = start;
        node = heads[node];
      }
      if (node != 0 && seenFrom[node] == start) {
        return around(node, heads);
      }
    }
    return new boolean[0];
  }

  private static boolean[] around(int start, int[] heads) {
    boolean[] cycle = new boolean[heads.length];
    for (int node = start; !cycle[node]; node = heads[node]) {
      cycle[node] = true;
    }
    return cycle;
  }

  /// A graph in which a cycle is one node, the last.
  private static final class Contraction {

    private final double[][] weights;
    private final int[] heads;
    private final int[] outside;
    private final int[] inside;

    Contraction(double[][] weights, int[] heads, boolean[] cycle) {
      this.weights = weights;
      this.heads = heads;
      outside = nodes(cycle, false);
      inside = nodes(cycle, true);
    }

    private static int[] nodes(boolean[] cycle, boolean wanted) {
      return IntStream.range(0, cycle.length).filter(node -> cycle[node] == wanted).toArray();
    }

    int[] solve() {
      int merged = outside.length;
      double[][] smaller = new double[merged + 1][merged + 1];
      for (int i = 0; i < merged; i++) {
        for (int j = 0; j < merged; j++) {
          smaller[i][j] = weights[outside[i]][outside[j]];
        }
        smaller[i][merged] = weights[outside[i]][leaves(outside[i])];
        int entry = entry(outside[i]);
        smaller[merged][i] = weights[entry][outside[i]] - weights[entry][heads[entry]];
      }
      return expand(best(smaller));
    }

    private int[] expand(int[] solved) {
      int merged = outside.length;
      int[] all = heads.clone();
      for (int i = 1; i < merged; i++) {
        int head = solved[i];
        all[outside[i]] = head == merged ? leaves(outside[i]) : outside[head];
      }
      int from = outside[solved[merged]];
      all[entry(from)] = from;
      return all;
    }

    /// Returns the node of the cycle that `node` had best depend on.
    private int leaves(int node) {
      int best = inside[0];
      for (int candidate : inside) {
        best = weights[node][candidate] > weights[node][best] ? candidate : best;
      }
      return best;
    }

    /// Returns the node of the cycle that had best depend on `head` instead of on the cycle.
    private int entry(int head) {
      int best = inside[0];
      for (int node : inside) {
        double gain = weights[node][head] - weights[node][heads[node]];
        best = gain > weights[best][head] - weights[best][heads[best]] ? node : best;
      }
      return best;
    }
  }
}
