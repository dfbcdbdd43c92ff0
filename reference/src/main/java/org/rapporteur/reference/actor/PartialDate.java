package org.rapporteur.reference.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/// A date known to the day, the month or the year: an interval of days.
///
/// @param earliest the first day it can be
/// @param latest the last day it can be
public record PartialDate(LocalDate earliest, LocalDate latest) {

  public PartialDate {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("%s before %s".formatted(latest, earliest));
    }
  }

  /// Reads `2024`, `2024-11` or `2024-11-05`.
  ///
  /// @throws DateTimeException when it is none of these
  static PartialDate parse(String iso) {
    int year = number(iso, 0, 4);
    return switch (iso.length()) {
      case 4 -> new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      case 7 -> {
        YearMonth month = YearMonth.of(year, number(iso, 5, 7));
        yield new PartialDate(month.atDay(1), month.atEndOfMonth());
      }
      default -> {
        // By hand: a formatter takes ten times as long, and there are thirty thousand dates.
        LocalDate day = LocalDate.of(year, number(iso, 5, 7), number(iso, 8, 10));
        yield new PartialDate(day, day);
      }
    };
  }

  private static int number(String iso, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = i < iso.length() ? iso.charAt(i) : ' ';
      if (digit < '0' || digit > '9') {
        throw new DateTimeException("no date: " + iso);
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }
}
