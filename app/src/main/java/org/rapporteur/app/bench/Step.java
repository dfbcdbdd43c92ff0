package org.rapporteur.app.bench;

import java.util.Locale;

/// A part of the way from a dispatch to its written reading.
public enum Step {
  /// Words, sentences and windows by rule.
  CUT,
  /// The model run: the floor below which no change elsewhere can get.
  MODEL,
  /// Scores to tags, trees, names and links.
  DECODE,
  RESOLVE,
  EXTRACT,
  /// The reading as a line of JSON.
  RENDER;

  /// As it is written in reports.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
