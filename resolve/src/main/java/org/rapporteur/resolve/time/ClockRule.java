package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.TimeExpression.Type;
import org.rapporteur.reference.time.TimeWordClass;

/// Times of day: "10:30 GMT", "3 p.m. Tuesday", "noon" → `2024-10-22T15:00` …
///
/// The day is the one named beside it, else the exact date before it, else that of publication.
final class ClockRule implements TimeRule {

  private final TimeRule day;

  /// @param day reads the day that may follow
  ClockRule(TimeRule day) {
    this.day = day;
  }

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    return read(words, at).map(clock -> dated(words, at, clock, anchors));
  }

  /// A time of day without its day.
  ///
  /// @param value such as `T15:00`
  record Clock(int end, String value) {}

  static Optional<Clock> read(Words words, int at) {
    Optional<String> noon = words.find(at, TimeWordClass.NOON);
    if (noon.isPresent()) {
      return Optional.of(new Clock(at + 1, noon.get()));
    }
    int hour = words.number(at);
    boolean colon = words.is(at + 1, ":", ".") && words.touches(at) && words.touches(at + 1);
    int minute = colon && words.at(at + 2).length() == 2 ? words.number(at + 2) : -1;
    int end = minute >= 0 ? at + 3 : at + 1;
    int half = half(words, end);
    if (half == 0) {
      return bare(words, at, hour, minute, end);
    }
    if (hour < 1 || hour > 12 || minute > 59) {
      return Optional.empty();
    }
    int full = half > 0 ? hour % 12 + 12 : hour % 12;
    int after = words.is(end, "am", "pm") ? end + 1 : end + 3;
    after += words.is(after, ".") && words.touches(after - 1) && after > end + 2 ? 1 : 0;
    return zoned(words, after, TimexValue.clock(full, Math.max(minute, 0)));
  }

  /// Returns -1 before noon, 1 after it, 0 when neither is said at `at`.
  private static int half(Words words, int at) {
    boolean dotted = words.is(at + 1, ".") && words.is(at + 2, "m");
    if (words.is(at, "am") || words.is(at, "a") && dotted) {
      return -1;
    }
    return words.is(at, "pm") || words.is(at, "p") && dotted ? 1 : 0;
  }

  /// "10:30", "1030 GMT".
  private static Optional<Clock> bare(Words words, int at, int hour, int minute, int end) {
    if (minute >= 0 && hour >= 0 && hour <= 24 && minute <= 59 && words.is(at + 1, ":")) {
      return zoned(words, end, TimexValue.clock(hour, minute));
    }
    boolean packed = words.at(at).length() == 4 && hour / 100 <= 24 && hour % 100 <= 59;
    if (packed && words.is(at + 1, "gmt", "utc")) {
      return zoned(words, at + 1, TimexValue.clock(hour / 100, hour % 100));
    }
    return words.is(at + 1, "o") && words.is(at + 3, "clock") && hour > 0 && hour <= 24
        ? Optional.of(new Clock(at + 4, TimexValue.clock(hour, 0)))
        : Optional.empty();
  }

  private static Optional<Clock> zoned(Words words, int end, String value) {
    if (words.is(end, "local") && words.is(end + 1, "time")) {
      return Optional.of(new Clock(end + 2, value));
    }
    Optional<String> zone = words.find(end, TimeWordClass.ZONE);
    if (zone.isEmpty() || !words.isCapitalised(end)) {
      return Optional.of(new Clock(end, value));
    }
    return Optional.of(new Clock(end + 1, value + (zone.get().equals("-") ? "" : zone.get())));
  }

  private Match dated(Words words, int at, Clock clock, Anchors anchors) {
    int next = words.is(clock.end(), ",") ? clock.end() + 1 : clock.end();
    next += words.is(next, "on") ? 1 : 0;
    Optional<Match> named = day.match(words, next, anchors).filter(Match::isDay);
    if (named.isPresent()) {
      return Match.time(at, named.get().to(), named.get().value() + clock.value());
    }
    @Nullable String previous = anchors.previousValue();
    @Nullable LocalDate published = anchors.published();
    if (previous != null && previous.length() >= 10 && anchors.previousDay() != null) {
      return Match.time(at, clock.end(), previous.substring(0, 10) + clock.value());
    }
    return Match.time(
        at, clock.end(), published == null ? null : TimexValue.day(published) + clock.value());
  }

  /// Adds the time that follows a day: "Tuesday at 10:30", "Saturday night".
  static Match extended(Words words, Match day) {
    if (!day.isDay()) {
      return day;
    }
    Optional<String> part = words.find(day.to(), TimeWordClass.DAYPART);
    if (part.isPresent()) {
      return day.until(day.to() + 1).valued(Type.TIME, day.value() + "T" + part.get());
    }
    int next = words.is(day.to(), "at") ? day.to() + 1 : day.to();
    return next == day.to()
        ? day
        : read(words, next)
            .map(clock -> day.until(clock.end()).valued(Type.TIME, day.value() + clock.value()))
            .orElse(day);
  }
}
