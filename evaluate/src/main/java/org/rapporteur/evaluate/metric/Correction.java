package org.rapporteur.evaluate.metric;

import java.util.List;

/// What makes given confidences keep their word: `1 / (1 + exp(-(slope · log-odds + intercept)))`.
///
/// Fitted by Newton's method on the likelihood of what was right (Platt 1999), drawn a little
/// towards changing nothing, so that few predictions do not turn everything over.
///
/// @param slope 1 where nothing is to be changed
/// @param intercept 0 where nothing is to be changed
public record Correction(double slope, double intercept) {

  private static final int STEPS = 50;
  private static final double PULL = 1;
  private static final double SMALLEST = 1e-3;

  /// A prediction: how sure it was, and whether it was right.
  record Prediction(double confidence, boolean isRight) {

    double logOdds() {
      double bounded = Math.clamp(confidence, SMALLEST, 1 - SMALLEST);
      return Math.log(bounded / (1 - bounded));
    }
  }

  static Correction of(List<Prediction> predictions) {
    Correction found = new Correction(1, 0);
    for (int step = 0; step < STEPS; step++) {
      found = found.improved(predictions);
    }
    return found;
  }

  /// Returns the corrected confidence, 0 to 1.
  public double apply(double confidence) {
    double logOdds = new Prediction(confidence, true).logOdds();
    return 1 / (1 + Math.exp(-slope * logOdds - intercept));
  }

  private Correction improved(List<Prediction> predictions) {
    double bySlope = PULL * (1 - slope);
    double byIntercept = -PULL * intercept;
    double slopes = PULL;
    double mixed = 0;
    double intercepts = PULL;
    for (Prediction prediction : predictions) {
      double logOdds = prediction.logOdds();
      double expected = apply(prediction.confidence());
      double missed = (prediction.isRight() ? 1 : 0) - expected;
      double spread = expected * (1 - expected);
      bySlope += missed * logOdds;
      byIntercept += missed;
      slopes += spread * logOdds * logOdds;
      mixed += spread * logOdds;
      intercepts += spread;
    }
    double determinant = slopes * intercepts - mixed * mixed;
    return new Correction(
        slope + (intercepts * bySlope - mixed * byIntercept) / determinant,
        intercept + (slopes * byIntercept - mixed * bySlope) / determinant);
  }
}
