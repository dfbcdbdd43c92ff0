package org.rapporteur.serve.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.TooManyRequestsResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// How much one visitor may ask for in a minute: one token, or where none is asked for one address.
final class Limits {

  /// What is counted.
  enum Asked {
    /// A text to be read.
    READING(60, "Too many texts in one minute; wait a little."),
    /// A correction; a quick reviewer decides two a second.
    CORRECTION(600, "Too many corrections in one minute; wait a little."),
    /// An attempt to come in.
    LOGIN(10, "Too many attempts in one minute; wait a little."),
    /// Anything, in a room that others can reach.
    ANYTHING(1_200, "Too many requests in one minute; wait a little.");

    private final int most;
    private final String refusal;

    Asked(int most, String refusal) {
      this.most = most;
      this.refusal = refusal;
    }
  }

  private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
  private volatile long minute;

  /// Counts a request, and refuses it when it is one too many.
  ///
  /// @throws TooManyRequestsResponse when it is
  void count(Asked asked, Context context) {
    long now = System.currentTimeMillis() / 60_000;
    if (now != minute) {
      minute = now;
      counts.clear();
    }
    String client = asked.name() + " " + client(context);
    if (counts.computeIfAbsent(client, _ -> new AtomicInteger()).incrementAndGet() > asked.most) {
      context.header("Retry-After", "60");
      throw new TooManyRequestsResponse(asked.refusal);
    }
  }

  /// Returns the handler, counted.
  Handler each(Asked asked, Handler handler) {
    return context -> {
      count(asked, context);
      handler.handle(context);
    };
  }

  private static String client(Context context) {
    Visitor visitor = Visitor.of(context);
    return visitor == null || visitor.token() == null ? context.ip() : visitor.token();
  }
}
