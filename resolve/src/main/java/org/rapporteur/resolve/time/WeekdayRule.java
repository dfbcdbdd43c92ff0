package org.rapporteur.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.time.TimeWordClass;

/// Weekdays: "Saturday", "last Friday", "next Tuesday", "Monday, May 6".
///
/// Named alone it is the nearest one before the day of publication, that day included; the next one
/// when the clause tells of what is to come. "met on Tuesday" → the one before; "will meet on
/// Tuesday" → the one after.
final class WeekdayRule implements TimeRule {

  private final TimeRule calendar = new MonthRule();

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    int start = isNear(words, at) ? at + 1 : at;
    if (!words.isCapitalised(start)
        || !words.is(start, TimeWordClass.WEEKDAY)
        || isAmbiguous(words, start)) {
      return Optional.empty();
    }
    int end = words.is(start + 1, ".") && words.at(start).length() <= 4 ? start + 2 : start + 1;
    Optional<Match> dated = dated(words, end, anchors);
    if (dated.isPresent()) {
      return dated.map(match -> match.from(at));
    }
    DayOfWeek weekday =
        DayOfWeek.of(Integer.parseInt(words.find(start, TimeWordClass.WEEKDAY).orElseThrow()));
    @Nullable LocalDate day = day(words, at, start, weekday, anchors);
    return Optional.of(Match.date(at, end, day == null ? null : TimexValue.day(day)));
  }

  private static boolean isNear(Words words, int at) {
    return words.is(at, TimeWordClass.THIS)
        || words.is(at, "last", "next", "past", "previous", "following", "coming");
  }

  /// Tells whether a short form may be another word: "Sun", "Sat", "Wed".
  private static boolean isAmbiguous(Words words, int at) {
    return words.at(at).length() <= 5
        && !words.at(at).endsWith("day")
        && !words.is(at + 1, ".", ",");
  }

  private Optional<Match> dated(Words words, int end, Anchors anchors) {
    int next = words.is(end, ",") ? end + 1 : end;
    next += words.is(next, "the") ? 1 : 0;
    return calendar.match(words, next, anchors).filter(Match::isDay);
  }

  private static @Nullable LocalDate day(
      Words words, int at, int start, DayOfWeek weekday, Anchors anchors) {
    @Nullable LocalDate near = anchors.published();
    if (near == null) {
      return null;
    }
    if (start > at && words.is(at, "last", "past", "previous")) {
      return near.with(TemporalAdjusters.previous(weekday));
    }
    if (start > at && words.is(at, "next", "following", "coming")) {
      return near.with(TemporalAdjusters.next(weekday));
    }
    Tense tense = anchors.tense(start);
    boolean ahead = start > at && tense == Tense.UNKNOWN;
    return Calendar.weekday(weekday, ahead ? Tense.FUTURE : tense, anchors);
  }
}
