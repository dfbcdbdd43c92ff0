package org.rapporteur.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.TimeExpression.Type;
import org.rapporteur.reference.time.TimeWordClass;

/// Dates of the Islamic and the Persian calendar, only with their year: "10 Ramadan 1445", "22
/// Bahman 1357" → `2024-03-20`, `1979-02-11`.
///
/// Islamic dates follow Umm al-Qura, the calendar of Saudi Arabia; elsewhere a day may differ.
final class OtherCalendarRule implements TimeRule {

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    int day = DayNumber.at(words, at);
    int name = day > 0 ? at + 1 : at;
    Optional<Words.Phrase> islamic = words.phrase(name, TimeWordClass.ISLAMIC_MONTH);
    Optional<Words.Phrase> persian = words.phrase(name, TimeWordClass.PERSIAN_MONTH);
    if (!words.isCapitalised(name) || islamic.isEmpty() && persian.isEmpty()) {
      return Optional.empty();
    }
    Words.Phrase month = islamic.isPresent() ? islamic.get() : persian.orElseThrow();
    int number = Integer.parseInt(month.value());
    int year = YearNumber.after(words, month.end());
    int end = YearNumber.end(words, month.end());
    int first = Math.max(day, 1);
    @Nullable LocalDate start =
        year < 1200 || year > 1600 ? null : start(islamic.isPresent(), year, number, first);
    if (start == null) {
      return Optional.empty();
    }
    if (day > 0) {
      return Optional.of(Match.date(at, end, TimexValue.day(start)));
    }
    Match whole = new Match(at, end, Type.DATE, TimexValue.day(start), Match.Part.WHOLE, null);
    return Optional.of(whole.lasting(start.plusDays(28)));
  }

  private static @Nullable LocalDate start(boolean islamic, int year, int month, int day) {
    try {
      return islamic ? LocalDate.from(HijrahDate.of(year, month, day)) : persian(year, month, day);
    } catch (DateTimeException _) {
      return null;
    }
  }

  /// Counts from 1 Farvardin 1400 (21 March 2021) by the 33-year cycle, exact for 1343 to 1472.
  private static LocalDate persian(int year, int month, int day) {
    long days = 365L * (year - 1400);
    days += Math.floorDiv(8L * year + 21, 33L) - Math.floorDiv(8L * 1400 + 21, 33L);
    int before = month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6;
    return LocalDate.of(2021, 3, 21).plus(days + before + day - 1, ChronoUnit.DAYS);
  }
}
