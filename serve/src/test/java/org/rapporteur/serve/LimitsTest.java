package org.rapporteur.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.archive.access.Role;

/// How much one visitor may ask for.
class LimitsTest {

  @TempDir private Path folder;

  private KeptRoom room;

  @BeforeEach
  void open() {
    room = KeptRoom.open(folder);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @ParameterizedTest
  @CsvSource({"/api/read, 60", "/api/read/, 60", "/api/corrections, 600"})
  void oneTooManyInAMinuteIsToldToWait(String path, int most) {
    // The minute may turn over once while they are sent.
    HttpResponse<String> answer = room.post(path, "[]", null);
    for (int sent = 1; sent <= 2 * most && answer.statusCode() == 400; sent++) {
      answer = room.post(path, "[]", null);
    }
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
    assertThat(room.get("/api/health", null).statusCode()).isEqualTo(200);
  }

  @Test
  void oneVisitorDoesNotUseUpAnothersRequests() {
    String eager = room.token("Eager", Role.READER);
    String calm = room.token("Calm", Role.READER);
    room.close();
    room = KeptRoom.open(folder);
    int status = 0;
    for (int sent = 0; sent <= 2_400 && status != 429; sent++) {
      status = room.get("/api/health", eager).statusCode();
    }
    assertThat(status).isEqualTo(429);
    assertThat(room.get("/api/health", calm).statusCode()).isEqualTo(200);
  }

  @Test
  void tooLargeABodyIsNotTakenIn() {
    String large = "{\"text\":\"%s\"}".formatted("x".repeat(5 << 20));
    assertThat(room.post("/api/read", large, null).statusCode()).isEqualTo(413);
  }

  @Test
  void bodyThatTricklesInIsCutOff() throws Exception {
    String head =
        "POST /api/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Content-Length: 100000\r\n\r\n{";
    try (Socket socket = new Socket("127.0.0.1", room.room().port())) {
      socket.setSoTimeout(100);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(trickle(socket), StandardCharsets.US_ASCII)).contains(" 408 ");
    }
  }

  /// Sends a letter now and then until there is an answer.
  private static byte[] trickle(Socket socket) throws IOException {
    for (int i = 0; i < 100; i++) {
      try {
        return socket.getInputStream().readNBytes(20);
      } catch (SocketTimeoutException _) {
        socket.getOutputStream().write(' ');
      }
    }
    return new byte[0];
  }

  @Test
  void tooLongAHeaderIsRefused() throws IOException {
    String request =
        "GET / HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\nConnection: close\r\n\r\n"
            .formatted("x".repeat(100_000));
    assertThat(RawRequest.answer(room.room().port(), request)).contains(" 431 ");
  }
}
