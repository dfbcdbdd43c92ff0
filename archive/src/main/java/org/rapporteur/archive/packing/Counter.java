package org.rapporteur.archive.packing;

/// Ids like `m12`: one or two letters and a number.
final class Counter {

  private static final int MOST_LETTERS = 2;
  private static final int MOST_DIGITS = 6;

  private Counter() {}

  /// Returns where the number begins; 0 when the string is no counter.
  static int digits(String string) {
    int digits = string.length();
    while (digits > 0 && isDigit(string.charAt(digits - 1))) {
      digits--;
    }
    int length = string.length() - digits;
    boolean fits = digits > 0 && digits <= MOST_LETTERS && length > 0 && length <= MOST_DIGITS;
    boolean padded = length > 1 && string.charAt(digits) == '0';
    return fits && !padded ? digits : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
