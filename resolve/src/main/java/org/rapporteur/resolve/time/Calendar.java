package org.rapporteur.resolve.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Finds the year, month or day that an expression leaves out.
final class Calendar {

  /// A month or season this much further back than the date before it belongs to the next year.
  private static final int MONTHS_BACK_IN_A_HISTORY = 8;

  private Calendar() {}

  /// Returns that day, or null when the calendar has none such.
  static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException _) {
      return null;
    }
  }

  /// Returns the year in which that month lies, named without one.
  static @Nullable Integer yearOf(int month, int word, Anchors anchors) {
    @Nullable LocalDate near = anchors.near();
    if (near == null) {
      return null;
    }
    if (anchors.isHistory()) {
      boolean wraps = near.getMonthValue() - month > MONTHS_BACK_IN_A_HISTORY;
      return wraps ? near.getYear() + 1 : near.getYear();
    }
    return yearOf(month, YearMonth.from(near), anchors.tense(word));
  }

  private static int yearOf(int month, YearMonth near, Tense tense) {
    int year = near.getYear();
    return switch (tense) {
      case PAST -> month <= near.getMonthValue() ? year : year - 1;
      case FUTURE -> month >= near.getMonthValue() ? year : year + 1;
      case UNKNOWN -> nearestYear(month, near);
    };
  }

  private static int nearestYear(int month, YearMonth near) {
    int best = near.getYear();
    for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
      if (distance(YearMonth.of(year, month), near) < distance(YearMonth.of(best, month), near)) {
        best = year;
      }
    }
    return best;
  }

  private static long distance(YearMonth a, YearMonth b) {
    return Math.abs(ChronoUnit.MONTHS.between(a, b));
  }

  /// Returns the day of that month and day, named without a year.
  static @Nullable LocalDate dayOf(int month, int day, int word, Anchors anchors) {
    @Nullable LocalDate near = anchors.near();
    if (near == null) {
      return null;
    }
    if (anchors.isHistory()) {
      Integer year = yearOf(month, word, anchors);
      return year == null ? null : day(year, month, day);
    }
    @Nullable LocalDate best = null;
    for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
      @Nullable LocalDate candidate = day(year, month, day);
      if (candidate != null
          && !contradicts(candidate, near, anchors.tense(word))
          && (best == null || distance(candidate, near) < distance(best, near))) {
        best = candidate;
      }
    }
    return best;
  }

  private static boolean contradicts(LocalDate day, LocalDate near, Tense tense) {
    return switch (tense) {
      case PAST -> day.isAfter(near);
      case FUTURE -> day.isBefore(near);
      case UNKNOWN -> false;
    };
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /// Returns the day of a weekday named alone: the nearest one before, unless the clause tells of
  /// what is to come. The day of publication itself counts as either.
  static @Nullable LocalDate weekday(DayOfWeek weekday, Tense tense, Anchors anchors) {
    @Nullable LocalDate published = anchors.published();
    if (published == null) {
      return null;
    }
    return published.with(
        tense == Tense.FUTURE
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previousOrSame(weekday));
  }
}
