package org.rapporteur.annotate.encoder;

/// A word as the model takes it.
public final class PiecedWord {

  private final int[] pieces;
  private final int shape;

  PiecedWord(int[] pieces, int shape) {
    this.pieces = pieces;
    this.shape = shape;
  }

  /// Returns how many word pieces it takes up; at least one.
  public int size() {
    return pieces.length;
  }

  int piece(int i) {
    return pieces[i];
  }

  int shape() {
    return shape;
  }
}
