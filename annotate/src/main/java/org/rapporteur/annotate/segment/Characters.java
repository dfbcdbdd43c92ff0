package org.rapporteur.annotate.segment;

/// Kinds of characters that matter for cutting.
final class Characters {

  private static final String CLOSING_QUOTES = "”’»›";
  private static final String STRAIGHT_QUOTES = "\"'";
  private static final String OPENING_QUOTES = "“‘«‹„‚`";

  private Characters() {}

  static boolean isLineBreak(char c) {
    return switch (c) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  /// Tells whether `c` stands between words: spaces of all kinds, controls, byte order marks.
  static boolean isSpace(int c) {
    return c == ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\uFEFF'
        || c == '\u200B';
  }

  /// Tells whether `c` can be part of a word: letters, digits, their marks, joiners, soft hyphens.
  static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c)
        || isMark(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /// Tells whether `c` belongs to the character before it.
  static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '`' || c == '´' || c == 'ʼ';
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  static boolean isQuote(int c) {
    return isClosingQuote(c) || isStraightQuote(c) || isOpeningQuote(c);
  }

  static boolean isClosingQuote(int c) {
    return CLOSING_QUOTES.indexOf(c) >= 0;
  }

  static boolean isStraightQuote(int c) {
    return STRAIGHT_QUOTES.indexOf(c) >= 0;
  }

  static boolean isOpeningQuote(int c) {
    return OPENING_QUOTES.indexOf(c) >= 0;
  }
}
