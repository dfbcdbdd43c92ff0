package org.rapporteur.evaluate.metric;

import java.util.Arrays;

/// Pairs rows with columns, one to one, so that the gain is greatest: the Hungarian method with
/// potentials (Kuhn 1955, Munkres 1957), in O(n² m).
final class Assignment {
  private Assignment() {}

  /// Returns the greatest sum of gains.
  ///
  /// @param gain 0 or more; rows of the same length
  static double best(double[][] gain) {
    if (gain.length == 0 || gain[0].length == 0) {
      return 0;
    }
    return gain.length <= gain[0].length ? solve(gain) : solve(transposed(gain));
  }

  private static double[][] transposed(double[][] gain) {
    double[][] transposed = new double[gain[0].length][gain.length];
    for (int i = 0; i < gain.length; i++) {
      for (int k = 0; k < gain[0].length; k++) {
        transposed[k][i] = gain[i][k];
      }
    }
    return transposed;
  }

  /// Rows and columns count from 1; 0 stands for none.
  private static double solve(double[][] gain) {
    int columns = gain[0].length;
    double[] ofRow = new double[gain.length + 1];
    double[] ofColumn = new double[columns + 1];
    int[] rowOf = new int[columns + 1];
    for (int row = 1; row <= gain.length; row++) {
      augment(gain, row, ofRow, ofColumn, rowOf);
    }
    double sum = 0;
    for (int column = 1; column <= columns; column++) {
      sum += rowOf[column] == 0 ? 0 : gain[rowOf[column] - 1][column - 1];
    }
    return sum;
  }

  private static void augment(
      double[][] gain, int row, double[] ofRow, double[] ofColumn, int[] rowOf) {
    int columns = gain[0].length;
    double[] slack = new double[columns + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[columns + 1];
    int[] way = new int[columns + 1];
    rowOf[0] = row;
    int at = 0;
    while (rowOf[at] != 0) {
      used[at] = true;
      int from = rowOf[at];
      int next = 0;
      for (int column = 1; column <= columns; column++) {
        if (!used[column]) {
          double reduced = -gain[from - 1][column - 1] - ofRow[from] - ofColumn[column];
          if (reduced < slack[column]) {
            slack[column] = reduced;
            way[column] = at;
          }
          next = next == 0 || slack[column] < slack[next] ? column : next;
        }
      }
      double step = slack[next];
      for (int column = 0; column <= columns; column++) {
        if (used[column]) {
          ofRow[rowOf[column]] += step;
          ofColumn[column] -= step;
        } else {
          slack[column] -= step;
        }
      }
      at = next;
    }
    while (at != 0) {
      rowOf[at] = rowOf[way[at]];
      at = way[at];
    }
  }
}
