package org.rapporteur.resolve.time;

/// Reads the number of a day in a month: "4", "4th", "21st".
final class DayNumber {

  private DayNumber() {}

  /// Returns 1 to 31, or -1.
  static int at(Words words, int at) {
    String word = words.at(at);
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits)) && digits < 3) {
      digits++;
    }
    if (digits == 0 || digits > 2 || !isEnding(word.substring(digits))) {
      return -1;
    }
    int day = Integer.parseInt(word.substring(0, digits));
    return day >= 1 && day <= 31 ? day : -1;
  }

  private static boolean isEnding(String ending) {
    return switch (ending) {
      case "", "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }
}
