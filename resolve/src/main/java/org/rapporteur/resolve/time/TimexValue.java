package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// Writes TIMEX3 values.
final class TimexValue {

  private TimexValue() {}

  static String day(LocalDate day) {
    return day.toString();
  }

  static String month(YearMonth month) {
    return "%04d-%02d".formatted(month.getYear(), month.getMonthValue());
  }

  static String year(int year) {
    return year <= 0 ? "BC%04d".formatted(1 - year) : "%04d".formatted(year);
  }

  static String week(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String weekend(LocalDate day) {
    return week(day) + "-WE";
  }

  static String quarter(int year, int quarter) {
    return "%04d-Q%d".formatted(year, quarter);
  }

  static String quarter(LocalDate day) {
    return quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  static String decade(int year) {
    return "%03d".formatted(year / 10);
  }

  static String century(int year) {
    return "%02d".formatted(year / 100);
  }

  static String clock(int hour, int minute) {
    return "T%02d:%02d".formatted(hour, minute);
  }

  /// Returns the value of a duration.
  ///
  /// @param amount a number or X
  /// @param unit a unit as `time-words.tsv` names it
  static String duration(String amount, String unit) {
    return switch (unit) {
      case "S" -> "PT" + amount + "S";
      case "MIN" -> "PT" + amount + "M";
      case "H" -> hours(amount);
      case "FORTNIGHT" -> "P" + (amount.equals("1") ? "2" : amount) + "W";
      case "DE" -> years(amount, 10, "DE");
      case "CE" -> years(amount, 100, "CE");
      case "MIL" -> years(amount, 1000, "ML");
      case "NIGHT" -> "P" + amount + "D";
      default -> "P" + amount + unit.toUpperCase(Locale.ROOT);
    };
  }

  private static String years(String amount, int each, String unit) {
    boolean counted = amount.length() < 4 && amount.chars().allMatch(Character::isDigit);
    return counted ? "P" + Integer.parseInt(amount) * each + "Y" : "P" + amount + unit;
  }

  private static String hours(String amount) {
    return amount.equals("24") ? "P1D" : "PT" + amount + "H";
  }
}
