package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.time.TimeWordClass;

/// Dates with the name of a month.
///
/// "May 4, 2024", "4 May", "the 4th of May", "May 4-6", "May 2024", "May" → `2024-05-04` …
final class MonthRule implements TimeRule {

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    int start = words.is(at, "the") ? at + 1 : at;
    @Nullable Match dayFirst = dayFirst(words, start, anchors);
    if (dayFirst != null) {
      return Optional.of(dayFirst.from(at));
    }
    return Optional.ofNullable(start == at ? monthFirst(words, at, anchors) : null);
  }

  private static @Nullable Match dayFirst(Words words, int at, Anchors anchors) {
    int day = DayNumber.at(words, at);
    if (day < 0) {
      return null;
    }
    int next = at + 1;
    int last = day;
    if (words.isHyphen(next) && DayNumber.at(words, next + 1) > day) {
      last = DayNumber.at(words, next + 1);
      next += 2;
    }
    next += words.is(next, "of") ? 1 : 0;
    int month = MonthName.at(words, next);
    if (month < 0) {
      return listed(words, at, day, anchors);
    }
    return dated(words, at, MonthName.end(words, next), month, day, last, anchors);
  }

  /// Reads the "3" of "3 to 5 May" and of "3 and 5 May".
  private static @Nullable Match listed(Words words, int at, int day, Anchors anchors) {
    if (!words.is(at + 1, "to", "and", "or") || DayNumber.at(words, at + 2) < day) {
      return null;
    }
    int monthAt = words.is(at + 3, "of") ? at + 4 : at + 3;
    int month = MonthName.at(words, monthAt);
    if (month < 0 || words.number(MonthName.end(words, monthAt)) > 0 && words.is(at - 1, "of")) {
      return null;
    }
    return dated(words, at, MonthName.end(words, monthAt), month, day, day, anchors).until(at + 1);
  }

  private static @Nullable Match monthFirst(Words words, int at, Anchors anchors) {
    int month = MonthName.at(words, at);
    if (month < 0) {
      return null;
    }
    int next = MonthName.end(words, at);
    int dayAt = words.is(next, "the") ? next + 1 : next;
    int day = DayNumber.at(words, dayAt);
    if (day > 0 && !isClock(words, dayAt)) {
      int last = day;
      int end = dayAt + 1;
      if (words.isHyphen(end) && DayNumber.at(words, end + 1) > day) {
        last = DayNumber.at(words, end + 1);
        end += 2;
      }
      return dated(words, at, end, month, day, last, anchors);
    }
    return monthAlone(words, at, next, month, anchors);
  }

  private static boolean isClock(Words words, int at) {
    return words.is(at + 1, ":") && words.touches(at) && words.touches(at + 1);
  }

  private static Match dated(
      Words words, int at, int end, int month, int day, int last, Anchors anchors) {
    int year = YearNumber.after(words, end);
    int to = year > 0 ? YearNumber.end(words, end) : end;
    @Nullable LocalDate first =
        year > 0 ? Calendar.day(year, month, day) : Calendar.dayOf(month, day, at, anchors);
    if (first == null) {
      return Match.date(at, to, anchors.near() == null ? null : unknownYear(month, day));
    }
    @Nullable LocalDate until = Calendar.day(first.getYear(), month, last);
    return Match.date(at, to, TimexValue.day(first)).lasting(until);
  }

  private static @Nullable String unknownYear(int month, int day) {
    return day > 31 ? null : "XXXX-%02d-%02d".formatted(month, day);
  }

  private static @Nullable Match monthAlone(
      Words words, int at, int next, int month, Anchors anchors) {
    int yearAt = words.is(next, "of") ? next + 1 : next;
    int year = YearNumber.after(words, yearAt);
    if (year > 0) {
      return Match.date(
          at, YearNumber.end(words, yearAt), TimexValue.month(YearMonth.of(year, month)));
    }
    if (!MonthName.standsAlone(words, at)) {
      return null;
    }
    @Nullable Integer guessed = Calendar.yearOf(month, at, anchors);
    return Match.date(
        at, next, guessed == null ? null : TimexValue.month(YearMonth.of(guessed, month)));
  }

  /// Tells whether a month starts at `at`: for rules that put a word before it.
  static boolean startsMonth(Words words, int at) {
    return words.is(at, TimeWordClass.MONTH) && MonthName.at(words, at) > 0;
  }
}
