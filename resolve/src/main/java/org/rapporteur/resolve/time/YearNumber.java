package org.rapporteur.resolve.time;

/// Reads the number of a year behind a month or season: "2024", ", 2024", "'89".
final class YearNumber {

  private static final int FIRST = 1000;
  private static final int LAST = 2100;

  private YearNumber() {}

  /// Returns the year at `at` or behind a comma there, or -1.
  static int after(Words words, int at) {
    int position = position(words, at);
    int year = words.number(position);
    return words.at(position).length() == 4 && year >= FIRST && year <= LAST ? year : -1;
  }

  /// Returns the position after the year that [#after] read.
  static int end(Words words, int at) {
    return position(words, at) + 1;
  }

  private static int position(Words words, int at) {
    return words.is(at, ",") ? at + 1 : at;
  }
}
