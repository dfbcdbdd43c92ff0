package org.rapporteur.evaluate.metric;

import java.util.ArrayList;
import java.util.List;

/// Whether confidence keeps its word: of what is said with 80 per cent, is four fifths right?
///
/// The expected calibration error is the distance between mean confidence and share of right ones
/// in each bin, weighted by the bin's size (Naeini, Cooper, Hauskrecht: Obtaining Well Calibrated
/// Probabilities Using Bayesian Binning, AAAI 2015).
public final class Reliability {

  private static final int BINS = 10;

  private final int size;
  private final int[] counts;
  private final int[] right;
  private final double[] confidence;
  private final List<Correction.Prediction> predictions = new ArrayList<>();

  /// Makes ten bins.
  public Reliability() {
    this(BINS);
  }

  /// @param size how many bins there are between 0 and 1
  public Reliability(int size) {
    this.size = size;
    counts = new int[size];
    right = new int[size];
    confidence = new double[size];
  }

  /// Adds one prediction.
  ///
  /// @param confidence 0 to 1
  public void add(double confidence, boolean isRight) {
    int bin = Math.clamp((int) (confidence * size), 0, size - 1);
    counts[bin]++;
    this.confidence[bin] += confidence;
    right[bin] += isRight ? 1 : 0;
    predictions.add(new Correction.Prediction(confidence, isRight));
  }

  /// Returns the expected calibration error, 0 to 1; 0 when nothing was predicted.
  public double error() {
    double distance = 0;
    int all = 0;
    for (int bin = 0; bin < size; bin++) {
      distance += Math.abs(confidence[bin] - right[bin]);
      all += counts[bin];
    }
    return all == 0 ? 0 : distance / all;
  }

  /// Returns what would make these confidences keep their word.
  public Correction correction() {
    return Correction.of(predictions);
  }

  /// Returns the bins in which there is anything, lowest first.
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < size; bin++) {
      if (counts[bin] > 0) {
        bins.add(
            new Bin(
                (double) bin / size,
                counts[bin],
                confidence[bin] / counts[bin],
                (double) right[bin] / counts[bin]));
      }
    }
    return bins;
  }

  /// Predictions of about the same confidence.
  ///
  /// @param from the lowest confidence in it
  /// @param count how many there are
  /// @param confidence their mean confidence, 0 to 1
  /// @param right the share of them that is right, 0 to 1
  public record Bin(double from, int count, double confidence, double right) {}
}
