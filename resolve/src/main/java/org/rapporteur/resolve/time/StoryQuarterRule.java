package org.rapporteur.resolve.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The quarter a report on business is about: "the quarter", "the latest quarter", "the
/// year-earlier quarter", "the year-ago period".
final class StoryQuarterRule implements TimeRule {

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    int start = words.is(at, "the") ? at + 1 : at;
    boolean yearBefore =
        words.is(start, "year")
            && words.isHyphen(start + 1)
            && words.is(start + 2, "ago", "earlier");
    int noun = yearBefore ? start + 3 : words.is(start, "latest") ? start + 1 : start;
    boolean named = words.is(noun, "quarter") || noun > start && words.is(noun, "period");
    @Nullable String quarter = anchors.quarter();
    if (!yearBefore && (!named || start == at) || quarter == null) {
      return Optional.empty();
    }
    int end = named ? noun + 1 : noun;
    return Optional.of(Match.date(at, end, yearBefore ? aYearBefore(quarter) : quarter));
  }

  /// Returns the same quarter of the year before.
  static String aYearBefore(String quarter) {
    return Integer.parseInt(quarter.substring(0, 4)) - 1 + quarter.substring(4);
  }
}
