package org.rapporteur.model;

/// How near a word stands to the examples of one type of a user's codebook, as the encoder sees it,
/// before `extract` weighs it.
///
/// @param word the word
/// @param type the type to whose examples it stands nearest
/// @param likeness cosine to the nearest examples, -1 to 1
/// @param ordinary cosine to the nearest words that tell nothing, -1 to 1
/// @param example the sentence of the nearest example
public record CodebookSignal(
    Span word, String type, double likeness, double ordinary, String example) {

  /// What likeness to words that tell nothing counts against a type: chosen with the margin from
  /// which `extract` codes.
  private static final double ORDINARY = 0.5;

  /// Returns how much nearer the word stands to the type than words do that tell nothing.
  public double margin() {
    return likeness - ORDINARY * ordinary;
  }
}
