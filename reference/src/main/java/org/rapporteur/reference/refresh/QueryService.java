package org.rapporteur.reference.refresh;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// A SPARQL service, asked slowly: one question at a time with a pause between two, and longer when
/// it says that it is asked too much.
final class QueryService implements AutoCloseable {

  private static final int TRIES = 4;
  private static final int OK = 200;
  private static final int TOO_MANY = 429;
  private static final int FAULT = 500;
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(90);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final String AGENT =
      "Rapporteur (reads news dispatches; refreshes its table of office holders)";

  private final URI endpoint;
  private final Duration pause;
  private final HttpClient client;
  private boolean asked;

  QueryService(URI endpoint, Duration pause) {
    this.endpoint = endpoint;
    this.pause = pause;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(20))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /// Returns the answer as comma-separated values.
  ///
  /// @throws RefreshException when there is none
  String ask(String query) {
    try {
      for (int attempt = 1; ; attempt++) {
        if (asked) {
          Thread.sleep(pause);
        }
        asked = true;
        HttpResponse<String> response = client.send(request(query), BodyHandlers.ofString());
        int status = response.statusCode();
        if (status == OK) {
          return response.body();
        }
        boolean passes = status == TOO_MANY || status >= FAULT;
        if (!passes || attempt == TRIES) {
          throw new RefreshException("%s answered %d".formatted(endpoint, status), null);
        }
        Thread.sleep(wait(response, attempt));
      }
    } catch (IOException e) {
      throw new RefreshException("%s cannot be reached".formatted(endpoint), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefreshException("interrupted", e);
    }
  }

  private HttpRequest request(String query) {
    String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(endpoint)
        .header("Accept", "text/csv")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("User-Agent", AGENT)
        .timeout(LONGEST_ANSWER)
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
  }

  /// As long as the service asks for, else twice as long each time.
  private Duration wait(HttpResponse<String> response, int attempt) {
    Duration wait =
        response
            .headers()
            .firstValue("Retry-After")
            .filter(seconds -> seconds.matches("\\d{1,6}"))
            .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
            .orElse(pause.multipliedBy(1L << attempt));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  @Override
  public void close() {
    client.close();
  }
}
