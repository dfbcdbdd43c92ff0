package org.rapporteur.serve.page;

/// A stretch of a dispatch's text that is set alike.
///
/// @param kind what it is
/// @param words what it reads
/// @param look its style classes, without those that only JavaScript asks for
/// @param marks the ids of all that was read from it, parted by spaces
/// @param target where a link leads; empty when it is none
public record Piece(Kind kind, String words, String look, String marks, String target) {

  /// What a piece is.
  public enum Kind {
    WORDS,
    /// Words that lead to a record.
    LINK,
    /// The letter of a source, before what it says.
    LETTER,
    /// Where a record's evidence begins; no words.
    ANCHOR
  }
}
