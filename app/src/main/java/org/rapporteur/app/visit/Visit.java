package org.rapporteur.app.visit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Many readers in one room.
///
/// @param room the address, without a path
/// @param readers how many at once
/// @param length of the visit
/// @param pause for which a reader looks at a page, in seconds on average
public record Visit(URI room, int readers, Duration length, double pause) {

  /// What a browser loads once; the typeface of other alphabets is loaded where a text needs it.
  private static final Pattern FONT = Pattern.compile("url\\(\"?([\\w-]+\\.woff2)\"?\\)");

  private static final String RARE_FONT = "serif-ext.woff2";

  /// Visits, and returns how each page was answered.
  ///
  /// @throws IOException when nobody is at home
  public VisitReport make() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      Map<String, Long> fonts = fonts(client);
      Queue<Answer> answers = new ConcurrentLinkedQueue<>();
      long begun = System.nanoTime();
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < readers; i++) {
          Reader reader = new Reader(client, room, i);
          threads.execute(() -> read(reader, answers, begun));
        }
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      Map<String, Long> assets = new TreeMap<>(fonts);
      for (Answer answer : answers) {
        for (String asset : answer.assets()) {
          if (!assets.containsKey(asset)) {
            assets.put(asset, size(client, asset));
          }
        }
      }
      return new VisitReport(this, List.copyOf(answers), fonts.keySet(), assets, seconds);
    }
  }

  private void read(Reader reader, Queue<Answer> answers, long begun) {
    try {
      reader.pause(pause);
      while (System.nanoTime() - begun < length.toNanos()) {
        answers.add(reader.next());
        reader.pause(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Returns the typefaces that every page is set in, with their bytes over the wire.
  private Map<String, Long> fonts(HttpClient client) throws IOException, InterruptedException {
    Map<String, Long> fonts = new TreeMap<>();
    for (String asset : Links.assets(text(client, "/"))) {
      if (asset.endsWith(".css")) {
        Matcher named = FONT.matcher(text(client, asset));
        while (named.find()) {
          String font = "/assets/" + named.group(1);
          if (!named.group(1).equals(RARE_FONT)) {
            fonts.put(font, size(client, font));
          }
        }
      }
    }
    return fonts;
  }

  private long size(HttpClient client, String address) throws IOException, InterruptedException {
    return get(client, address).body().length;
  }

  private String text(HttpClient client, String address) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = get(client, address);
    return Reader.text(answer, answer.body());
  }

  private HttpResponse<byte[]> get(HttpClient client, String address)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(room + address))
            .header("Accept", "text/html")
            .header("Accept-Encoding", "gzip")
            .timeout(Duration.ofMinutes(1))
            .build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }
}
