package org.rapporteur.ingest.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server on this machine that answers as a test tells it to, by raw bytes.
final class RudeServer implements AutoCloseable {

  /// Answers a request.
  interface Answer {
    void write(OutputStream stream) throws IOException, InterruptedException;
  }

  private final ServerSocket socket;
  private final Answer answer;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  RudeServer(Answer answer) throws IOException {
    this.answer = answer;
    socket = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    Thread.ofVirtual().start(this::serve);
  }

  static RudeServer saying(String raw) throws IOException {
    return new RudeServer(stream -> stream.write(raw.getBytes(ISO_8859_1)));
  }

  WebAddress address() throws FetchException {
    return WebAddress.parse("http://127.0.0.1:%d/".formatted(socket.getLocalPort()));
  }

  int port() {
    return socket.getLocalPort();
  }

  /// Returns the first lines of all requests.
  List<String> requests() {
    return requests;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> answer(client));
      } catch (IOException _) {
        return;
      }
    }
  }

  private void answer(Socket client) {
    try (client) {
      var reader = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
      requests.add(String.valueOf(reader.readLine()));
      for (String line = reader.readLine(); line != null && !line.isEmpty(); ) {
        line = reader.readLine();
      }
      answer.write(client.getOutputStream());
    } catch (IOException _) {
      return;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
