package org.rapporteur.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.access.Role;
import org.rapporteur.archive.store.AuditTable;
import org.rapporteur.serve.web.Door;

/// A room that demands tokens.
class AccessTest {

  @TempDir private Path folder;

  private KeptRoom room;
  private String reader = "";
  private String editor = "";

  @BeforeEach
  void open() {
    try (Archive archive = Archive.open(folder)) {
      reader = archive.tokens().add("Rolf", Role.READER, "test").secret();
      editor = archive.tokens().add("Edda", Role.EDITOR, "test").secret();
    }
    room = KeptRoom.open(folder);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/health, 200",
    "/openapi.yaml, 200",
    "/assets/room.css, 200",
    "/login, 200",
    "/api/events, 401",
    "/api/arrivals, 401",
    "/api/corrections, 401",
    "/metrics, 401",
    "/events.csv, 401",
    "/nowhere, 401",
  })
  void withoutATokenOnlyTheDoorIsSeen(String path, int status) {
    assertThat(room.get(path, null).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../api/events",
        "/assets/%2e%2e/api/events",
        "/assets/..%2fapi/events",
        "/assets/..;/api/events",
        "/login/../events",
        "/login/..;x/events",
        "//api/events",
        "/api/health/../events",
        "/./events"
      })
  void noDetourLeadsPastTheDoor(String path) throws IOException {
    assertThat(RawRequest.answer(room.room().port(), path, "localhost"))
        .containsPattern("^HTTP/1.1 4\\d\\d");
  }

  @Test
  void whatReadersSeeIsKeptOutOfSharedCaches() {
    assertThat(room.get("/api/events", reader).headers().firstValue("Cache-Control"))
        .hasValue("private, no-cache");
  }

  @Test
  void tokenOpensTheApi() {
    assertThat(room.get("/api/events", reader).statusCode()).isEqualTo(200);
    HttpResponse<String> refused = room.get("/api/events", "rap_guess");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body()).contains("Bearer …");
    assertThat(refused.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
    assertThat(room.archive().audit().entries().getLast())
        .extracting(AuditTable.Entry::kind)
        .isEqualTo("login_refused");
  }

  @Test
  void guessingIsSlowedDown() {
    int status = 0;
    for (int i = 0; i < 12; i++) {
      status = room.get("/api/events", "rap_guess" + i).statusCode();
    }
    assertThat(status).isEqualTo(429);
  }

  @Test
  void browserLogsInByTokenAndStaysInByCookie() throws Exception {
    Browser browser = new Browser();
    HttpResponse<String> turned = browser.get("/events?type=CONSULT");
    assertThat(turned.uri().getPath()).isEqualTo("/login");
    assertThat(browser.login(turned.body(), "rap_wrong").statusCode()).isEqualTo(401);
    HttpResponse<String> in = browser.login(turned.body(), editor);
    assertThat(in.uri().toString()).endsWith("/events?type=CONSULT");
    assertThat(browser.get("/login").body()).contains("Edda");
    String cookie =
        browser.cookies.getCookieStore().getCookies().stream()
            .filter(one -> one.getName().equals("rapporteur-session"))
            .findFirst()
            .orElseThrow()
            .getValue();
    assertThat(cookie).doesNotContain(editor).hasSize(64);
    assertThat(room.archive().audit().entries())
        .extracting(AuditTable.Entry::kind)
        .contains("login", "login_refused");
  }

  @Test
  void sessionCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
    Browser browser = new Browser();
    String form = browser.get("/login").body();
    HttpClient client =
        HttpClient.newBuilder().cookieHandler(browser.cookies).build(); // follows nothing
    HttpResponse<String> in =
        client.send(browser.loginRequest(form, reader), BodyHandlers.ofString());
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(in.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie)
                .startsWith("rapporteur-session=")
                .contains("HttpOnly")
                .contains("SameSite=Strict"));
  }

  @Test
  void loggingOutEndsTheSession() throws Exception {
    Browser browser = new Browser();
    browser.login(browser.get("/login").body(), reader);
    String page = browser.get("/login").body();
    browser.post("/logout", "token=" + Browser.hidden(page, "token"));
    assertThat(browser.get("/events").uri().getPath()).isEqualTo("/login");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:x", ""})
  void logInLeadsToNoOtherSite(String wanted) throws Exception {
    Browser browser = new Browser();
    String form =
        browser.get("/login?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)).body();
    assertThat(Browser.hidden(form, "to")).isEqualTo("/");
  }

  @Test
  void beyondThisMachineThereMustBeTokens(@TempDir Path empty) {
    try (Archive archive = Archive.open(empty)) {
      assertThatThrownBy(() -> OpenRoom.open(archive, new Door("0.0.0.0", 0, null)))
          .isInstanceOf(NoTokensException.class);
      URI proxied = URI.create("https://desk.example.org");
      assertThatThrownBy(() -> OpenRoom.open(archive, new Door("127.0.0.1", 0, proxied)))
          .isInstanceOf(NoTokensException.class);
    }
  }

  @Test
  void behindAProxyItsNameIsAnsweredAndCookiesAreSecure() throws Exception {
    URI proxied = URI.create("https://desk.example.org");
    try (Archive archive = Archive.open(folder);
        ReadingRoom proxy = OpenRoom.open(archive, new Door("127.0.0.1", 0, proxied))) {
      assertThat(proxy.address()).isEqualTo("https://desk.example.org");
      int port = proxy.port();
      assertThat(RawRequest.answer(port, "/login", "desk.example.org"))
          .contains(" 200 ")
          .contains("Strict-Transport-Security");
      assertThat(RawRequest.answer(port, "/login", "other.example.org")).contains(" 421 ");
    }
  }

  /// Follows redirects and keeps cookies.
  private final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    HttpResponse<String> get(String path) throws Exception {
      return client.send(
          HttpRequest.newBuilder(URI.create(room.at(path))).header("Accept", "text/html").build(),
          BodyHandlers.ofString());
    }

    HttpResponse<String> login(String form, String secret) throws Exception {
      return client.send(loginRequest(form, secret), BodyHandlers.ofString());
    }

    HttpRequest loginRequest(String form, String secret) {
      String to = URLEncoder.encode(hidden(form, "to"), StandardCharsets.UTF_8);
      return request(
          "/login", "token=%s&to=%s&secret=%s".formatted(hidden(form, "token"), to, secret));
    }

    HttpResponse<String> post(String path, String body) throws Exception {
      return client.send(request(path, body), BodyHandlers.ofString());
    }

    private HttpRequest request(String path, String body) {
      return HttpRequest.newBuilder(URI.create(room.at(path)))
          .header("Accept", "text/html")
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(HttpRequest.BodyPublishers.ofString(body))
          .build();
    }

    static String hidden(String page, String name) {
      Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
      return field.find() ? field.group(1).replace("&amp;", "&") : "";
    }
  }
}
