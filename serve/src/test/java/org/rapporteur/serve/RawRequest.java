package org.rapporteur.serve;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A request with headers that no ordinary client would send.
final class RawRequest {

  private RawRequest() {}

  /// Returns the whole answer to a GET that claims to be for `host`.
  static String answer(int port, String path, String host) throws IOException {
    return answer(
        port, "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, host));
  }

  static String answer(int port, String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
