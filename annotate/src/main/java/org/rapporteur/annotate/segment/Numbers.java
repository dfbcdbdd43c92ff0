package org.rapporteur.annotate.segment;

/// How far a number reaches: "1,000.5", "10:30", "9/11", "713-853-3989".
final class Numbers {

  private Numbers() {}

  /// Tells whether the comma, colon or slash at `i` stands inside a number.
  static boolean joins(String text, int i, int end) {
    if (!isDigit(text, i - 1, end) || !isDigit(text, i + 1, end)) {
      return false;
    }
    int digits = digitsEnd(text, i + 1, end, 5) - i - 1;
    return switch (text.charAt(i)) {
      case ',' -> digits == 2 || digits == 3;
      case ':' -> digits <= 2;
      default -> digits <= 4;
    };
  }

  /// Returns the end of the digits from `start`, with the separators between them.
  static int end(String text, int start, int end) {
    int i = start;
    while (isDigit(text, i, end)
        || i > start
            && i < end
            && ".,:".indexOf(text.charAt(i)) >= 0
            && isDigit(text, i + 1, end)) {
      i++;
    }
    return i;
  }

  /// Returns the end of a telephone number or date in groups that begins at `start`, or `start`.
  ///
  /// Two groups are a telephone number when they have three and four digits, else a range, which is
  /// cut; three or more groups stay together.
  static int phoneEnd(String text, int start, int end) {
    int groups = 1;
    int i = digitsEnd(text, start, end, 6);
    int first = i - start;
    int last = first;
    while (i > start && i < end && text.charAt(i) == '-' && isDigit(text, i + 1, end)) {
      int next = digitsEnd(text, i + 1, end, 6);
      last = next - i - 1;
      i = next;
      groups++;
    }
    boolean whole = i >= end || !Characters.isWordPart(text.codePointAt(i));
    boolean phone = groups > 2 || groups == 2 && first == 3 && last == 4;
    return whole && phone ? i : start;
  }

  private static int digitsEnd(String text, int i, int end, int most) {
    int stop = i;
    while (stop - i < most && isDigit(text, stop, end)) {
      stop++;
    }
    return stop;
  }

  private static boolean isDigit(String text, int i, int end) {
    return i >= 0 && i < end && Character.isDigit(text.charAt(i));
  }
}
