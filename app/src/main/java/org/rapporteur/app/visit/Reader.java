package org.rapporteur.app.visit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/// One reader, who follows links: first a kind of page is chosen among those that the page leads
/// to, then one of that kind, so that long lists do not decide where everybody goes.
final class Reader {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int OFTEN_HOME = 20;

  private final HttpClient client;
  private final URI room;
  private final Random random;
  private Map<String, List<String>> links = Map.of();

  /// @param seed the same seed chooses alike
  Reader(HttpClient client, URI room, long seed) {
    this.client = client;
    this.room = room;
    this.random = new Random(seed);
  }

  /// Goes on to another page.
  ///
  /// @throws InterruptedException when the visit is over
  Answer next() throws InterruptedException {
    String address = choose();
    long begun = System.nanoTime();
    try {
      HttpResponse<InputStream> answer =
          client.send(request(address), HttpResponse.BodyHandlers.ofInputStream());
      double firstByte = milliseconds(begun);
      byte[] bytes;
      try (InputStream body = answer.body()) {
        bytes = body.readAllBytes();
      }
      double whole = milliseconds(begun);
      boolean good = answer.statusCode() == 200;
      String html = good ? text(answer, bytes) : "";
      links = Links.pages(html);
      return new Answer(
          Links.kind(address), firstByte, whole, bytes.length, Links.assets(html), good);
    } catch (IOException _) {
      links = Map.of();
      double waited = milliseconds(begun);
      return new Answer(Links.kind(address), waited, waited, 0, List.of(), false);
    }
  }

  /// Looks at the page for a while.
  void pause(double seconds) throws InterruptedException {
    Thread.sleep(Math.round(random.nextDouble() * 2 * seconds * 1000));
  }

  private String choose() {
    if (links.isEmpty() || random.nextInt(OFTEN_HOME) == 0) {
      return "/";
    }
    List<String> kinds = List.copyOf(links.keySet());
    List<String> those = links.getOrDefault(kinds.get(random.nextInt(kinds.size())), List.of("/"));
    return those.get(random.nextInt(those.size()));
  }

  private HttpRequest request(String address) {
    return HttpRequest.newBuilder(URI.create(room + address.replace(" ", "%20")))
        .header("Accept", "text/html")
        .header("Accept-Encoding", "gzip")
        .timeout(PATIENCE)
        .build();
  }

  static String text(HttpResponse<?> answer, byte[] bytes) throws IOException {
    boolean packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    try (InputStream in = new ByteArrayInputStream(bytes);
        InputStream plain = packed ? new GZIPInputStream(in) : in) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static double milliseconds(long since) {
    return (System.nanoTime() - since) / 1e6;
  }
}
