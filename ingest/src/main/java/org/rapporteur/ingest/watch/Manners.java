package org.rapporteur.ingest.watch;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How a watch behaves towards those it asks.
///
/// @param interval between two polls of a feed, give or take a fifth
/// @param pause the least time between two requests to one host
/// @param silence after which a feed without anything new is a gap
public record Manners(Duration interval, Duration pause, Duration silence) {

  /// A quarter of an hour, two seconds, a week.
  public static final Manners USUAL =
      new Manners(Duration.ofMinutes(15), Duration.ofSeconds(2), Duration.ofDays(7));

  private static final Duration LONGEST = Duration.ofDays(1);

  /// Returns when to ask again: the interval, doubled for every failure in a row up to a day, with
  /// jitter, so that feeds do not fall into step.
  Duration next(int failures, RandomGenerator random) {
    long millis = interval.toMillis() << Math.min(failures, 7);
    long capped = Math.min(millis, Math.max(LONGEST.toMillis(), interval.toMillis()));
    return Duration.ofMillis((long) (capped * (0.8 + 0.4 * random.nextDouble())));
  }
}
