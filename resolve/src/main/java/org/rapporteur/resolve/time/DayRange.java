package org.rapporteur.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import org.jspecify.annotations.Nullable;

/// The days that a TIMEX3 value can mean.
///
/// `2024-10` → 1 to 31 October; `2024-W43` → Monday to Sunday; `198` → 1980 to 1989; `2024-WI` →
/// December to February; durations and `PAST_REF` mean no day.
record DayRange(LocalDate earliest, LocalDate latest) {

  static @Nullable DayRange of(String value, Match.Part part) {
    int time = value.indexOf('T');
    String date = time > 0 ? value.substring(0, time) : value;
    try {
      @Nullable DayRange whole = whole(date);
      return whole == null ? null : whole.narrowed(part);
    } catch (DateTimeException | NumberFormatException _) {
      return null;
    }
  }

  private static @Nullable DayRange whole(String date) {
    if (date.isEmpty() || !Character.isDigit(date.charAt(0))) {
      return null;
    }
    return switch (date.length()) {
      case 2 -> years(Integer.parseInt(date) * 100, 100);
      case 3 -> years(Integer.parseInt(date) * 10, 10);
      case 4 -> years(Integer.parseInt(date), 1);
      case 7 -> monthSeasonOrQuarter(date);
      case 8 -> week(date, 7);
      case 10 -> new DayRange(LocalDate.parse(date), LocalDate.parse(date));
      case 11 -> date.endsWith("-WE") ? week(date.substring(0, 8), 2) : null;
      default -> null;
    };
  }

  private static DayRange years(int first, int count) {
    return new DayRange(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  private static @Nullable DayRange monthSeasonOrQuarter(String date) {
    int year = Integer.parseInt(date.substring(0, 4));
    String rest = date.substring(5);
    return switch (rest) {
      case "SP" -> months(YearMonth.of(year, 3), 3);
      case "SU" -> months(YearMonth.of(year, 6), 3);
      case "FA" -> months(YearMonth.of(year, 9), 3);
      case "WI" -> months(YearMonth.of(year, 12), 3);
      case "H1" -> months(YearMonth.of(year, 1), 6);
      case "H2" -> months(YearMonth.of(year, 7), 6);
      case "Q1", "Q2", "Q3", "Q4" -> months(YearMonth.of(year, (rest.charAt(1) - '1') * 3 + 1), 3);
      default -> months(YearMonth.of(year, Integer.parseInt(rest)), 1);
    };
  }

  private static DayRange months(YearMonth first, int count) {
    return new DayRange(first.atDay(1), first.plusMonths(count - 1).atEndOfMonth());
  }

  private static @Nullable DayRange week(String date, int days) {
    if (date.charAt(5) != 'W') {
      return null;
    }
    LocalDate monday =
        LocalDate.of(Integer.parseInt(date.substring(0, 4)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(date.substring(6)))
            .with(WeekFields.ISO.dayOfWeek(), 1);
    return new DayRange(monday.plusDays(7 - days), monday.plusDays(6));
  }

  private DayRange narrowed(Match.Part part) {
    long days = ChronoUnit.DAYS.between(earliest, latest);
    return switch (part) {
      case WHOLE -> this;
      case START -> new DayRange(earliest, earliest.plusDays(days / 3));
      case MIDDLE -> new DayRange(earliest.plusDays(days / 3), latest.minusDays(days / 3));
      case END -> new DayRange(latest.minusDays(days / 3), latest);
    };
  }
}
