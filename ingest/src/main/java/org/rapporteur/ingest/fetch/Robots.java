package org.rapporteur.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What the `robots.txt` of each host allows, asked once; as RFC 9309 has it, a missing file allows
/// everything, and one that the server fails to send nothing.
public final class Robots {

  private static final String NAME = "rapporteur";

  private final Fetcher fetcher;
  private final Map<String, BaseRobotRules> rules = new ConcurrentHashMap<>();

  public Robots(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /// Whether `address` may be fetched.
  public boolean allow(WebAddress address) {
    return of(address).isAllowed(address.uri().toString());
  }

  /// Returns how long to wait between two requests, when the host says so.
  public Optional<Duration> delay(WebAddress address) {
    long millis = of(address).getCrawlDelay();
    return millis > 0 ? Optional.of(Duration.ofMillis(millis)) : Optional.empty();
  }

  private BaseRobotRules of(WebAddress address) {
    return rules.computeIfAbsent(address.origin(), this::ask);
  }

  private BaseRobotRules ask(String origin) {
    var parser = new SimpleRobotRulesParser();
    try {
      Response response = fetcher.fetch(WebAddress.parse(origin + "/robots.txt"), Map.of());
      return response.status() == 200
          ? parser.parseContent(origin, response.body(), "text/plain", List.of(NAME))
          : parser.failedFetch(response.status());
    } catch (FetchException _) {
      return parser.failedFetch(503);
    }
  }
}
