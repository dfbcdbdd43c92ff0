package org.rapporteur.resolve.time;

import java.util.List;
import java.util.Optional;

/// All rules together: at each word the longest expression wins, the earlier rule when equal.
final class TimeGrammar implements TimeRule {

  private static final TimeRule DAYS =
      longestOf(
          List.of(new NumericDateRule(), new WeekdayRule(), new MonthRule(), new DeicticRule()));

  private static final TimeRule DATES =
      longestOf(
          List.of(
              DAYS,
              new NearUnitRule(),
              new QuarterRule(),
              new StoryQuarterRule(),
              new SeasonRule(),
              new DecadeRule(),
              new YearRule(),
              new HolidayRule(),
              new StoryDayRule()));

  private static final TimeRule ALL =
      longestOf(
          List.of(
              DATES,
              new PartRule(DATES),
              new OtherCalendarRule(),
              new ClockRule(DAYS),
              new AgoRule(),
              new PeriodRule(),
              new SetRule(),
              new DurationRule(),
              new ReferenceRule()));

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    return ALL.match(words, at, anchors).map(match -> ClockRule.extended(words, match));
  }

  private static TimeRule longestOf(List<TimeRule> rules) {
    return (words, at, anchors) -> {
      Optional<Match> longest = Optional.empty();
      for (TimeRule rule : rules) {
        Optional<Match> match = rule.match(words, at, anchors);
        if (match.isPresent()
            && (longest.isEmpty() || match.get().length() > longest.get().length())) {
          longest = match;
        }
      }
      return longest;
    };
  }
}
