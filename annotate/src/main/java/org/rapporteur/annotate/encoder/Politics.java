package org.rapporteur.annotate.encoder;

/// How far a word speaks of politics: a linear head over the encoder's vectors, learned from
/// passages with and without political events (`train/politics.py`).
///
/// @param bias in log-odds
/// @param weights one for each number of a word's vector
record Politics(double bias, double[] weights) {

  /// Returns a word's vote; the mean over a passage is the passage's log-odds.
  float vote(float[] vector) {
    double sum = bias;
    for (int i = 0; i < vector.length; i++) {
      sum += weights[i] * vector[i];
    }
    return (float) sum;
  }
}
