package org.rapporteur.ingest.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A news site on this machine: feeds under `/feed/`, pages under `/page/`, and whatever a test
/// puts there.
final class NewsServer implements AutoCloseable {

  /// @param status of the answer
  /// @param headers further ones
  record Answer(int status, String body, Map<String, String> headers) {
    static Answer of(String body) {
      return new Answer(200, body, Map.of());
    }
  }

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  NewsServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  String address(String path) {
    return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
  }

  void put(String path, Answer answer) {
    answers.put(path, answer);
  }

  /// Returns what is there.
  String page(String path) {
    return answers.getOrDefault(path, Answer.of("")).body();
  }

  /// Puts a page there whose report is about `subject`, and about nothing else.
  void putPage(String path, String subject) {
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= 8; i++) {
      body.append(
          "<p>Paragraph %d on %s says that the envoys of %s met for %s in hall %s%d and left.</p>"
              .formatted(i, subject, subject, subject, subject, i));
    }
    put(
        path,
        Answer.of("<html><body><h1>News of %s</h1>%s</body></html>".formatted(subject, body)));
  }

  /// Puts a feed there, with a tag that changes when its links do.
  void putFeed(String path, List<String> links) {
    StringBuilder items = new StringBuilder();
    for (String link : links) {
      items.append(
          "<item><title>%s</title><link>%s</link><guid>%s</guid></item>"
              .formatted(link, link, System.nanoTime()));
    }
    String feed =
        "<rss version='2.0'><channel><title>F</title><link>x</link><description>d</description>"
            + items
            + "</channel></rss>";
    put(path, new Answer(200, feed, Map.of("ETag", "\"%x\"".formatted(links.hashCode()))));
  }

  /// Returns the paths that were asked for, in their order.
  List<String> requests() {
    return requests;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    requests.add(path);
    Answer answer = answers.getOrDefault(path, new Answer(404, "", Map.of()));
    answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    String tag = answer.headers().get("ETag");
    boolean same =
        tag != null && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    byte[] bytes = same ? new byte[0] : answer.body().getBytes(UTF_8);
    exchange.sendResponseHeaders(
        same ? 304 : answer.status(), bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
