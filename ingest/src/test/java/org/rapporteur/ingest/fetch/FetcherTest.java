package org.rapporteur.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

  private static final FetchLimits TIGHT =
      new FetchLimits(2_000_000, Duration.ofSeconds(1), 3, 100);

  private final Fetcher fetcher = new Fetcher(Hosts.anywhere(), TIGHT, "rapporteur-test");

  @Test
  void bodyAndHeadersAreRead() throws IOException {
    try (var server =
        RudeServer.saying(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"ISO-8859-2\"\r\nETag: \"7\"\r\n\r\nhello")) {
      Response response = fetcher.fetch(server.address(), Map.of());

      assertThat(response.body()).asString(UTF_8).isEqualTo("hello");
      assertThat(response.mediaType()).isEqualTo("text/html");
      assertThat(response.charset()).hasValue("ISO-8859-2");
      assertThat(response.header("etag")).hasValue("\"7\"");
    }
  }

  @Test
  void chunkedAndCompressedBodyIsDecoded() throws IOException {
    byte[] zipped = gzip("hello");
    try (var server =
        new RudeServer(stream -> {
          say(
              stream,
              "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n");
          say(stream, Integer.toHexString(zipped.length) + ";x=y\r\n");
          stream.write(zipped);
          say(stream, "\r\n0\r\n\r\n");
        })) {
      assertThat(fetcher.fetch(server.address(), Map.of()).body())
          .asString(UTF_8)
          .isEqualTo("hello");
    }
  }

  @Test
  void redirectsAreFollowedButNotForEver() throws IOException {
    try (var end = RudeServer.saying("HTTP/1.1 200 OK\r\n\r\nthere");
        var way =
            RudeServer.saying(
                "HTTP/1.1 302 Found\r\nLocation: %s\r\n\r\n".formatted(end.address()));
        var loop = RudeServer.saying("HTTP/1.1 301 Moved\r\nLocation: /again\r\n\r\n")) {
      assertThat(fetcher.fetch(way.address(), Map.of()).address()).isEqualTo(end.address());
      assertFails(loop, "redirects more than 3 times");
      assertThat(loop.requests()).hasSize(4);
    }
  }

  @Test
  void bytesThatDripAreCutOff() throws IOException {
    try (var server =
        new RudeServer(stream -> {
          say(stream, "HTTP/1.1 200 OK\r\n\r\n");
          while (true) {
            say(stream, "x");
            Thread.sleep(50);
          }
        })) {
      assertFails(server, "took longer than 1 s");
    }
  }

  @Test
  void serverThatSaysNothingIsCutOff() throws IOException {
    try (var server = new RudeServer(_ -> Thread.sleep(60_000))) {
      assertFails(server, "took longer than 1 s");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Content-Length: 99999999999\r\n", "Transfer-Encoding: chunked\r\n"})
  void endlessBodyIsCutOff(String header) throws IOException {
    String piece = "1000\r\n" + "x".repeat(4096) + "\r\n";
    try (var server =
        new RudeServer(stream -> {
          say(stream, "HTTP/1.1 200 OK\r\n" + header + "\r\n");
          while (true) {
            say(stream, piece);
          }
        })) {
      assertFails(server, "longer than 2,000,000 bytes");
    }
  }

  @Test
  void endlessHeadersAreCutOff() throws IOException {
    try (var server =
        new RudeServer(stream -> {
          say(stream, "HTTP/1.1 200 OK\r\n");
          while (true) {
            say(stream, "X-Filler: " + "x".repeat(1000) + "\r\n");
          }
        })) {
      assertFails(server, "its headers are longer than");
    }
  }

  @Test
  void bombIsNotUnpacked() throws IOException {
    byte[] bomb = gzip("0".repeat(50_000_000));
    try (var server =
        new RudeServer(stream -> {
          say(stream, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n");
          stream.write(bomb);
        })) {
      assertFails(server, "it unpacks to more than");
    }
  }

  @Test
  void wrongLengthIsNoticed() throws IOException {
    try (var server = RudeServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort")) {
      assertFails(server, "100 bytes were announced and 5 came");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SSH-2.0-OpenSSH\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
      })
  void whatIsNoHttpFails(String answer) throws IOException {
    try (var server = RudeServer.saying(answer)) {
      assertThatExceptionOfType(FetchException.class)
          .isThrownBy(() -> fetcher.fetch(server.address(), Map.of()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://example.org/",
        "gopher://example.org/",
        "//example.org/x",
        "http:///x",
        "https://user:word@example.org/",
        "javascript:alert(1)"
      })
  void otherSchemesAreNoAddresses(String written) {
    assertThatExceptionOfType(FetchException.class).isThrownBy(() -> WebAddress.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "ff02::1"
      })
  void privateAddressesAreNotPublic(String address) {
    assertThat(PublicAddresses.contain(InetAddress.ofLiteral(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "193.99.144.80", "2606:4700::1111", "2002:0808:0808::"})
  void publicAddressesArePublic(String address) {
    assertThat(PublicAddresses.contain(InetAddress.ofLiteral(address))).isTrue();
  }

  @Test
  void loopbackIsRefusedUnlessAllowed() throws IOException {
    Fetcher careful = new Fetcher(Hosts.onInternet(), TIGHT, "rapporteur-test");
    try (var server = RudeServer.saying("HTTP/1.1 200 OK\r\n\r\nsecret")) {
      assertThatExceptionOfType(FetchException.class)
          .isThrownBy(() -> careful.fetch(server.address(), Map.of()))
          .withMessageContaining("leads to the private address 127.0.0.1");
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void everyAddressIsCheckedAfterDnsAndRedirects() throws IOException {
    try (var inner = RudeServer.saying("HTTP/1.1 200 OK\r\n\r\nsecret")) {
      String location = "http://inner.example:%d/".formatted(inner.port());
      try (var outer =
          RudeServer.saying("HTTP/1.1 307 Go\r\nLocation: %s\r\n\r\n".formatted(location))) {
        Fetcher careful = new Fetcher(new OuterOnly(), TIGHT, "rapporteur-test");
        WebAddress start = WebAddress.parse("http://outer.example:%d/".formatted(outer.port()));

        assertThatExceptionOfType(FetchException.class)
            .isThrownBy(() -> careful.fetch(start, Map.of()))
            .withMessageContaining("inner.example")
            .withMessageContaining("127.0.0.2");
        assertThat(outer.requests()).hasSize(1);
        assertThat(inner.requests()).isEmpty();
      }
    }
  }

  /// Takes 127.0.0.1 for public and knows `inner.example` as 127.0.0.2.
  private static final class OuterOnly implements Hosts {
    @Override
    public List<InetAddress> resolve(String host) {
      return List.of(InetAddress.ofLiteral(host.startsWith("inner") ? "127.0.0.2" : "127.0.0.1"));
    }

    @Override
    public boolean allows(InetAddress address) {
      return address.getAddress()[3] == 1;
    }
  }

  @Test
  void robotsAreAskedOnceAndObeyed() throws IOException {
    try (var server =
        RudeServer.saying(
            "HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /private\nCrawl-delay: 2\n")) {
      Robots robots = new Robots(fetcher);

      assertThat(robots.allow(server.address().resolve("/private/x"))).isFalse();
      assertThat(robots.allow(server.address().resolve("/news"))).isTrue();
      assertThat(robots.delay(server.address())).hasValue(Duration.ofSeconds(2));
      assertThat(server.requests()).containsExactly("GET /robots.txt HTTP/1.1");
    }
  }

  private void assertFails(RudeServer server, String reason) {
    assertThatExceptionOfType(FetchException.class)
        .isThrownBy(() -> fetcher.fetch(server.address(), Map.of()))
        .withMessageContaining(reason);
  }

  private static void say(OutputStream stream, String text) throws IOException {
    stream.write(text.getBytes(UTF_8));
    stream.flush();
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
