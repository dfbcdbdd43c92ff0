package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.time.TimeWordClass;

/// Times counted from the date before: "the next day", "the same day", "that year", "later that
/// month", "the day before", "the end of the year".
final class StoryDayRule implements TimeRule {

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    int start = words.is(at, "later", "earlier") ? at + 1 : at;
    @Nullable Integer step = step(words, start);
    if (step == null) {
      return start > at ? laterThis(words, at, anchors) : dayBefore(words, at, anchors);
    }
    int unitAt =
        words.is(start + 1, "very") || words.is(start, "that") && words.is(start + 1, "same")
            ? start + 2
            : start + 1;
    unitAt += words.is(start, "the") && unitAt == start + 1 ? 1 : 0;
    int unit = unitAt;
    return words
        .find(unit, TimeWordClass.UNIT)
        .filter(_ -> !words.at(unit).endsWith("s") && !words.is(unit, "second", "minute"))
        .map(name -> Match.date(at, unit + 1, shifted(anchors, name, step)));
  }

  /// Returns how far "that", "the same", "the next", "the previous" lead; null for other words.
  private static @Nullable Integer step(Words words, int at) {
    if (words.is(at, "that")) {
      return 0;
    }
    if (!words.is(at, "the")) {
      return null;
    }
    return switch (words.at(at + 1)) {
      case "same" -> 0;
      case "next", "following" -> 1;
      case "previous", "preceding" -> -1;
      default -> null;
    };
  }

  private static @Nullable String shifted(Anchors anchors, String unit, int step) {
    @Nullable LocalDate previous =
        anchors.previousDay() == null ? anchors.published() : anchors.previousDay();
    return previous == null ? null : NearUnitRule.shifted(previous, unit, step);
  }

  private static Optional<Match> laterThis(Words words, int at, Anchors anchors) {
    return new NearUnitRule().match(words, at + 1, anchors).map(match -> match.from(at));
  }

  /// "the day before", "a day earlier" and "the day after" at the end of a clause.
  private static Optional<Match> dayBefore(Words words, int at, Anchors anchors) {
    int step = words.is(at + 2, "before") ? -1 : words.is(at + 2, "after") ? 1 : 0;
    boolean alone =
        step != 0
            && words.is(at, "the")
            && words.is(at + 1, "day", "week", "month", "year")
            && words.is(at + 3, "", ".", ",", ";", ":", "–", "—");
    return alone
        ? words
            .find(at + 1, TimeWordClass.UNIT)
            .map(unit -> Match.date(at, at + 3, shifted(anchors, unit, step)))
        : Optional.empty();
  }
}
