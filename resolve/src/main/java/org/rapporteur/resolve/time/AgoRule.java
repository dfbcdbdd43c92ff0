package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.time.TimeWordClass;

/// Times at a distance: "two days ago", "a year earlier", "three weeks later", "two months from
/// now".
///
/// "ago" and "from now" count from the day of publication; "earlier", "before", "later" and "after"
/// from the date before. The value is as exact as the unit: days give a day, years a year.
final class AgoRule implements TimeRule {

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    Optional<Quantity> quantity = Quantity.at(words, at);
    if (quantity.isEmpty()) {
      return bare(words, at);
    }
    int unitAt = quantity.get().end() + (words.isHyphen(quantity.get().end()) ? 1 : 0);
    Optional<String> unit = words.find(unitAt, TimeWordClass.UNIT);
    @Nullable Direction direction = direction(words, unitAt + 1);
    if (unit.isEmpty() || direction == null) {
      return Optional.empty();
    }
    @Nullable LocalDate anchor = direction.told() ? anchors.previousDay() : anchors.published();
    Optional<Integer> number = quantity.get().number();
    if (number.isEmpty()) {
      return Optional.of(
          Match.date(at, direction.end(), direction.sign() < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    int steps = direction.sign() * number.get();
    @Nullable String quarter = ofQuarter(unit.get(), steps, anchors);
    if (quarter != null) {
      return Optional.of(Match.date(at, direction.end(), quarter));
    }
    return Optional.of(
        Match.date(
            at,
            direction.end(),
            anchor == null ? null : shifted(anchor, unit.get(), steps, words, unitAt)));
  }

  /// "years ago", "days later".
  private static Optional<Match> bare(Words words, int at) {
    @Nullable Direction direction = direction(words, at + 1);
    boolean plural = words.is(at, TimeWordClass.UNIT) && words.at(at).endsWith("s");
    return plural && direction != null && !words.is(at + 1, "before", "after")
        ? Optional.of(
            Match.date(at, direction.end(), direction.sign() < 0 ? "PAST_REF" : "FUTURE_REF"))
        : Optional.empty();
  }

  /// Which way and from where.
  ///
  /// @param told whether it counts from the date before, not from the day of publication
  private record Direction(int end, int sign, boolean told) {}

  private static @Nullable Direction direction(Words words, int at) {
    int here = words.isHyphen(at) ? at + 1 : at;
    return switch (words.at(here)) {
      case "ago" -> new Direction(here + 1, -1, false);
      case "earlier", "previously" -> new Direction(here + 1, -1, true);
      case "before" -> endsClause(words, here + 1) ? new Direction(here + 1, -1, true) : null;
      case "later", "afterwards", "afterward" -> new Direction(here + 1, 1, true);
      case "after" -> endsClause(words, here + 1) ? new Direction(here + 1, 1, true) : null;
      case "from" -> words.is(here + 1, "now", "today") ? new Direction(here + 2, 1, false) : null;
      default -> null;
    };
  }

  /// Tells whether nothing follows that "two days before" could be before.
  private static boolean endsClause(Words words, int at) {
    return words.is(at, "", ".", ",", ";", ")", ":");
  }

  private static @Nullable String ofQuarter(String unit, int years, Anchors anchors) {
    @Nullable String quarter = anchors.quarter();
    if (!unit.equals("Y") || years != -1 || quarter == null || !anchors.reckonsInQuarters()) {
      return null;
    }
    return StoryQuarterRule.aYearBefore(quarter);
  }

  private static @Nullable String shifted(
      LocalDate anchor, String unit, int steps, Words words, int unitAt) {
    int days = words.is(unitAt, "fortnight", "fortnights") ? 14 : 1;
    return switch (unit) {
      case "NIGHT", "D" -> TimexValue.day(anchor.plusDays(steps));
      case "FORTNIGHT" -> TimexValue.week(anchor.plusDays((long) days * steps));
      case "S", "MIN", "H" -> TimexValue.day(anchor);
      default -> Math.abs(steps) > 900 ? null : NearUnitRule.shifted(anchor, unit, steps);
    };
  }
}
