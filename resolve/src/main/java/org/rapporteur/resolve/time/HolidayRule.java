package org.rapporteur.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.time.TimeWordClass;

/// Named days: "Christmas Eve", "Easter Monday 2016", "last Thanksgiving".
final class HolidayRule implements TimeRule {

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    int start = words.is(at, "last", "next", "this") ? at + 1 : at;
    if (!words.isCapitalised(start) && !words.is(start, "year")) {
      return Optional.empty();
    }
    Optional<Words.Phrase> phrase = words.phrase(start, TimeWordClass.HOLIDAY);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    int end = phrase.get().end();
    int year = YearNumber.after(words, end);
    String rule = phrase.get().value();
    if (year > 0) {
      @Nullable LocalDate day = day(rule, year);
      return Optional.of(
          Match.date(at, YearNumber.end(words, end), day == null ? null : TimexValue.day(day)));
    }
    @Nullable LocalDate near = anchors.near();
    @Nullable LocalDate day = near == null ? null : nearest(rule, near, words, at, anchors);
    return Optional.of(Match.date(at, end, day == null ? null : TimexValue.day(day)));
  }

  private static @Nullable LocalDate nearest(
      String rule, LocalDate near, Words words, int at, Anchors anchors) {
    @Nullable LocalDate here = day(rule, near.getYear());
    if (here == null) {
      return null;
    }
    boolean past = words.is(at, "last") || anchors.tense(at) == Tense.PAST;
    boolean ahead = words.is(at, "next") || anchors.tense(at) == Tense.FUTURE;
    if (past && here.isAfter(near)) {
      return day(rule, near.getYear() - 1);
    }
    return ahead && here.isBefore(near) ? day(rule, near.getYear() + 1) : here;
  }

  private static @Nullable LocalDate day(String rule, int year) {
    if (rule.startsWith("EASTER")) {
      String shift = rule.substring("EASTER".length());
      return easter(year).plusDays(shift.isEmpty() ? 0 : Integer.parseInt(shift));
    }
    int month = Integer.parseInt(rule.substring(0, 2));
    if (Character.isDigit(rule.charAt(3))) {
      return Calendar.day(year, month, Integer.parseInt(rule.substring(3)));
    }
    DayOfWeek weekday = rule.startsWith("TH", 3) ? DayOfWeek.THURSDAY : DayOfWeek.MONDAY;
    int week = Integer.parseInt(rule.substring(5));
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(week, weekday));
  }

  /// Western Easter by the anonymous Gregorian computus (Meeus, Jones, Butcher).
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
