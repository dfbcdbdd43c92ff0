package org.rapporteur.annotate.decode;

/// Logits to probabilities.
final class Softmax {

  private Softmax() {}

  /// Returns the natural logarithm of each class's probability.
  static double[] logarithms(float[] logits) {
    double most = Double.NEGATIVE_INFINITY;
    for (float logit : logits) {
      most = Math.max(most, logit);
    }
    double sum = 0;
    for (float logit : logits) {
      sum += Math.exp(logit - most);
    }
    double[] logarithms = new double[logits.length];
    for (int i = 0; i < logits.length; i++) {
      logarithms[i] = logits[i] - most - Math.log(sum);
    }
    return logarithms;
  }

  /// Returns the class that scores highest, the first of several.
  static int best(float[] logits) {
    int best = 0;
    for (int i = 1; i < logits.length; i++) {
      best = logits[i] > logits[best] ? i : best;
    }
    return best;
  }

  /// Returns the probability that a logit stands for.
  static double sigmoid(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
