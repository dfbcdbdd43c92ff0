package org.rapporteur.annotate.likeness;

import java.util.List;

/// Where the encoder's vectors lie when what ordinary words have in common is taken away: centred
/// and scaled to their spread, number by number.
///
/// @param mean of ordinary words
/// @param spread their standard deviation
record Space(double[] mean, double[] spread) {

  private static final double SMALLEST = 1e-6;

  static Space of(List<float[]> ordinary) {
    int width = ordinary.getFirst().length;
    double[] mean = new double[width];
    double[] spread = new double[width];
    for (float[] vector : ordinary) {
      for (int i = 0; i < width; i++) {
        mean[i] += vector[i] / ordinary.size();
      }
    }
    for (float[] vector : ordinary) {
      for (int i = 0; i < width; i++) {
        spread[i] += (vector[i] - mean[i]) * (vector[i] - mean[i]) / ordinary.size();
      }
    }
    for (int i = 0; i < width; i++) {
      spread[i] = Math.sqrt(spread[i]) + SMALLEST;
    }
    return new Space(mean, spread);
  }

  /// Returns the direction of the mean of `vectors`, of length 1; 0 where they cancel out.
  float[] direction(List<float[]> vectors) {
    double[] sum = new double[mean.length];
    for (float[] vector : vectors) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += (vector[i] - mean[i]) / spread[i];
      }
    }
    double length = 0;
    for (double number : sum) {
      length += number * number;
    }
    float[] direction = new float[sum.length];
    for (int i = 0; i < sum.length; i++) {
      direction[i] = (float) (sum[i] / Math.max(Math.sqrt(length), SMALLEST));
    }
    return direction;
  }

  /// Returns the cosine of two directions.
  static double cosine(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
