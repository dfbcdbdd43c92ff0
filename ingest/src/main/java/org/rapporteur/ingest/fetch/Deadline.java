package org.rapporteur.ingest.fetch;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;

/// Closes a connection when its time is over, however slowly bytes still drip in.
final class Deadline implements AutoCloseable {

  private final Thread watcher;

  Deadline(Instant end, Socket socket) throws SocketTimeoutException {
    Duration left = Duration.ofMillis(millisTo(end) + 1L);
    watcher = Thread.ofVirtual().start(() -> closeAfter(left, socket));
  }

  /// @throws SocketTimeoutException when the time is over
  static int millisTo(Instant end) throws SocketTimeoutException {
    long left = Duration.between(Instant.now(), end).toMillis();
    if (left <= 0) {
      throw new SocketTimeoutException("no time is left");
    }
    return (int) Math.min(left, Integer.MAX_VALUE);
  }

  private static void closeAfter(Duration time, Socket socket) {
    try {
      Thread.sleep(time);
      socket.close();
    } catch (InterruptedException | IOException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    watcher.interrupt();
  }
}
