package org.rapporteur.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {

  private static final String PAGE =
      "<h1>Talks go on</h1>"
          + "<p>The envoys of both sides said on Saturday that the talks would go on.</p>"
              .repeat(5);

  @TempDir private Path folder;

  private HttpServer server;
  private String site;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    site = "http://127.0.0.1:%d".formatted(server.getAddress().getPort());
    serve("/robots.txt", "text/plain", "");
    serve("/talks", "text/html", PAGE);
    serve(
        "/feed.xml",
        "application/rss+xml",
        "<rss version='2.0'><channel><title>F</title><link>x</link><description>d</description>"
            + "<item><link>/talks</link></item></channel></rss>");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void serve(String path, String type, String body) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = body.getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  @Test
  void whatIsWatchedCanBeRead() throws IOException {
    Path list = folder.resolve("feeds.opml");
    Files.writeString(
        list,
        "<opml version='2.0'><body><outline type='rss' text='F' xmlUrl='%s/feed.xml'/></body></opml>"
            .formatted(site));
    String archive = folder.resolve("news").toString();

    Session watched =
        Session.of(
            "",
            "watch",
            list.toString(),
            "--archive",
            archive,
            "--once",
            "--pause",
            "0",
            "--allow-private");

    assertThat(watched.error()).contains("1 feeds; 0 dispatches").contains("1 new dispatches");
    assertThat(watched.exitCode()).isZero();
    assertThat(Session.of("", "read", archive).ids()).containsExactly(site + "/talks");
  }

  @Test
  void addressesAreReadAndPrivateOnesOnlyWhenAllowed() {
    assertThat(Session.of("", "read", "--allow-private", site + "/talks").ids())
        .containsExactly(site + "/talks");
    assertThat(Session.of("", "read", "--allow-private", site + "/feed.xml").ids())
        .containsExactly(site + "/talks");
    assertThat(Session.of("", "read", site + "/talks").error())
        .contains("leads to the private address 127.0.0.1");
  }

  @Test
  void listThatIsNoneIsWrongUsage() {
    Session session = Session.of("", "watch", "gone.opml", "--archive", folder.toString());

    assertThat(session.exitCode()).isEqualTo(2);
    assertThat(session.error()).contains("there is no file gone.opml");
  }
}
