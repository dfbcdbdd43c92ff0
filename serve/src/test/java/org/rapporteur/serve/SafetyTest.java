package org.rapporteur.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who gets in, and what pages allow.
class SafetyTest {

  private static OpenRoom room;

  @BeforeAll
  static void open() {
    room = OpenRoom.empty();
  }

  @AfterAll
  static void close() {
    room.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", ""})
  void foreignHostNameIsRefused(String host) throws IOException {
    assertThat(
            statusLine("GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host)))
        .containsPattern(" 4(21|00)");
  }

  @Test
  void pagesForbidInlineScriptAndStyle() throws Exception {
    String policy = get("/").headers().firstValue("Content-Security-Policy").orElseThrow();

    assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
  }

  @Test
  void formWithoutItsTokenIsRefused() throws Exception {
    assertThat(post("/examples", "token=guess", "application/x-www-form-urlencoded", null))
        .isEqualTo(403);
  }

  @Test
  void anotherSiteIsRefused() throws Exception {
    assertThat(post("/api/read", "{\"text\":\"x\"}", "application/json", "https://evil.example"))
        .isEqualTo(403);
  }

  @Test
  void plainTextCannotPassForJson() throws Exception {
    assertThat(post("/api/read", "{\"text\":\"x\"}", "text/plain", null)).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/..%2fopenapi.yaml", "/assets/package-info.class", "/dispatches/%00",
            "/events?page=-1",
        "/events?from=yesterday", "/figures?measure=%3Cscript%3E", "/actors/~~",
            "/search?q=%F0%9F%92%A5"
      })
  void oddAddressesAreAnsweredCalmly(String path) throws Exception {
    assertThat(get(path).statusCode()).isIn(200, 400, 404);
  }

  private static HttpResponse<String> get(String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(room.at(path))).build(), BodyHandlers.ofString());
    }
  }

  private static int post(String path, String body, String type, @Nullable String origin)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(room.at(path)))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (origin != null) {
      request.header("Origin", origin);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString()).statusCode();
    }
  }

  private static String statusLine(String request) throws IOException {
    URI address = URI.create(room.at("/"));
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
      return String.valueOf(new BufferedReader(in).readLine());
    }
  }
}
