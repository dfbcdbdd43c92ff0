package org.rapporteur.serve.web;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Tells listeners of each new reading, by server-sent events.
final class Arrivals {

  private static final int MOST_LISTENERS = 64;

  private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();

  void listen(SseClient client) {
    if (listeners.size() >= MOST_LISTENERS) {
      client.sendEvent("full", "too many listeners");
      client.close();
      return;
    }
    client.keepAlive();
    client.onClose(() -> listeners.remove(client));
    listeners.add(client);
    client.sendComment("listening");
  }

  /// @param key names the dispatch in an address
  void announce(String key) {
    listeners.forEach(client -> client.sendEvent("reading", key));
  }

  /// Sends all listeners away.
  void close() {
    listeners.forEach(SseClient::close);
  }
}
