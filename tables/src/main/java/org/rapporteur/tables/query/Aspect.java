package org.rapporteur.tables.query;

/// What of a thing a field looks at.
public enum Aspect {
  /// The words it answers to.
  WORDS,
  /// The first day it can mean.
  EARLIEST,
  /// The last day it can mean.
  LATEST,
  /// Where it is on the map.
  POINT,
  /// The lower bound of a figure.
  LOWER,
  /// The upper bound of a figure.
  UPPER,
  CONFIDENCE
}
