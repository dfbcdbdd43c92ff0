package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.time.TimeWordClass;

/// The stretch of time around publication, before or after it: "this week", "last month", "next
/// year", "last October", "the weekend".
final class NearUnitRule implements TimeRule {

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    int start = words.is(at, "the") ? at + 1 : at;
    if (start > at && words.is(start, "weekend")) {
      return Optional.of(Match.date(at, start + 1, weekend(start, anchors)));
    }
    @Nullable Integer step = step(words, start);
    if (step == null) {
      return Optional.empty();
    }
    if (MonthRule.startsMonth(words, start + 1) && words.number(start + 2) < 0) {
      return Optional.of(month(words, at, start + 1, step, anchors));
    }
    return words
        .find(start + 1, TimeWordClass.UNIT)
        .filter(unit -> !words.at(start + 1).endsWith("s"))
        .flatMap(unit -> unit(words, at, start, unit, step, anchors));
  }

  private static @Nullable Integer step(Words words, int at) {
    if (words.is(at, "this", "current")) {
      return 0;
    }
    if (words.is(at, TimeWordClass.PREVIOUS)) {
      return -1;
    }
    return words.is(at, TimeWordClass.NEXT) ? 1 : null;
  }

  private static Optional<Match> unit(
      Words words, int at, int start, String unit, int step, Anchors anchors) {
    boolean told = words.is(start, "following", "previous", "preceding", "next") && start > at;
    @Nullable LocalDate near = told ? anchors.previousDay() : anchors.published();
    if (words.is(start, "past") && start > at && !unit.equals("WE")) {
      return Optional.of(Match.duration(at, start + 2, TimexValue.duration("1", unit)));
    }
    if (unit.equals("D") && !told || unit.equals("NIGHT") || unit.equals("S")) {
      return Optional.empty();
    }
    if (near == null) {
      return Optional.of(Match.date(at, start + 2, null));
    }
    return Optional.ofNullable(shifted(near, unit, step))
        .map(value -> Match.date(at, start + 2, value));
  }

  static @Nullable String shifted(LocalDate near, String unit, int step) {
    return switch (unit) {
      case "D" -> TimexValue.day(near.plusDays(step));
      case "NIGHT" -> TimexValue.day(near.plusDays(step)) + "TNI";
      case "W" -> TimexValue.week(near.plusWeeks(step));
      case "WE" -> TimexValue.weekend(near.plusWeeks(step));
      case "M" -> TimexValue.month(YearMonth.from(near).plusMonths(step));
      case "Q" -> TimexValue.quarter(near.plusMonths(3L * step));
      case "Y" -> TimexValue.year(near.getYear() + step);
      case "DE" -> TimexValue.decade(near.getYear() + 10 * step);
      case "CE" -> TimexValue.century(near.getYear() + 100 * step);
      default -> null;
    };
  }

  private static Match month(Words words, int at, int name, int step, Anchors anchors) {
    int month = Integer.parseInt(words.find(name, TimeWordClass.MONTH).orElseThrow());
    @Nullable LocalDate near = anchors.near();
    if (near == null) {
      return Match.date(at, MonthName.end(words, name), null);
    }
    int year = near.getYear();
    if (step < 0 && month >= near.getMonthValue()) {
      year--;
    } else if (step > 0 && month <= near.getMonthValue()) {
      year++;
    }
    return Match.date(at, MonthName.end(words, name), TimexValue.month(YearMonth.of(year, month)));
  }

  private static @Nullable String weekend(int at, Anchors anchors) {
    @Nullable LocalDate near = anchors.near();
    if (near == null) {
      return null;
    }
    boolean over = near.getDayOfWeek().getValue() < 6 && anchors.tense(at) != Tense.FUTURE;
    return TimexValue.weekend(over ? near.minusWeeks(1) : near);
  }
}
