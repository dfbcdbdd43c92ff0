package org.rapporteur.ingest.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.ingest.fetch.Robots;
import org.rapporteur.ingest.fetch.WebAddress;

/// Sees to it that no host is asked too often: requests to one host are spaced, by what its
/// `robots.txt` asks for when that is more.
final class Pace {

  /// More is not waited for, whatever a host asks.
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Duration pause;
  private final Robots robots;
  private final Map<String, Instant> free = new HashMap<>();

  Pace(Duration pause, Robots robots) {
    this.pause = pause;
    this.robots = robots;
  }

  /// Waits until `address` may be asked.
  void await(WebAddress address) throws InterruptedException {
    Duration asked = robots.delay(address).orElse(pause);
    Duration own = asked.compareTo(pause) < 0 ? pause : asked;
    Thread.sleep(reserve(address.host(), own.compareTo(LONGEST) > 0 ? LONGEST : own));
  }

  private synchronized Duration reserve(String host, Duration space) {
    Instant now = Instant.now();
    Instant turn = free.getOrDefault(host, now);
    Instant at = turn.isBefore(now) ? now : turn;
    free.put(host, at.plus(space));
    return Duration.between(now, at);
  }
}
