package org.rapporteur.annotate.encoder;

/// The shape of a word: all that the reader, which sees small letters only, learns about capitals.
///
/// The order is the model's.
enum Shape {
  LOWER,
  TITLE,
  UPPER,
  MIXED,
  DIGITS,
  OTHER,
  SINGLE_UPPER,
  /// Of the marks that frame a window, not of a word.
  SPECIAL;

  /// Returns the shape of `word`; only cased letters count: "U.S." is UPPER, "%" OTHER.
  static Shape of(String word) {
    if (!word.isEmpty() && word.codePoints().allMatch(Character::isDigit)) {
      return DIGITS;
    }
    int upper = (int) word.codePoints().filter(Shape::isUpper).count();
    int lower = (int) word.codePoints().filter(Shape::isLower).count();
    if (upper + lower == 0) {
      return OTHER;
    }
    if (upper == 0) {
      return LOWER;
    }
    if (lower == 0) {
      return word.codePointCount(0, word.length()) == 1 ? SINGLE_UPPER : UPPER;
    }
    return upper == 1 && isUpper(firstCased(word)) ? TITLE : MIXED;
  }

  private static int firstCased(String word) {
    return word.codePoints().filter(c -> isUpper(c) || isLower(c)).findFirst().orElse(0);
  }

  private static boolean isUpper(int c) {
    int type = Character.getType(c);
    return type == Character.UPPERCASE_LETTER || type == Character.TITLECASE_LETTER;
  }

  private static boolean isLower(int c) {
    return Character.getType(c) == Character.LOWERCASE_LETTER;
  }
}
