package org.rapporteur.serve.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.TooManyRequestsResponse;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Decides who comes in, and what a browser may do with what it gets.
///
/// A page of another site could reach this machine under a name of its own (DNS rebinding); hence
/// only known host names are answered, and nothing is changed at another site's behest.
final class Doorkeeper {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /// Requests a minute from one address that ask for work; pages and files are not counted.
  private static final int MOST_READINGS = 60;

  private final Set<String> hosts;
  private final Map<String, AtomicInteger> readings = new ConcurrentHashMap<>();
  private volatile long minute;

  Doorkeeper(String host) {
    String ours = host.contains(":") ? "[" + host + "]" : host;
    hosts =
        Stream.of("localhost", "127.0.0.1", "[::1]", ours).collect(Collectors.toUnmodifiableSet());
  }

  void admit(Context context) {
    secure(context);
    if (!hosts.contains(withoutPort(context.header("Host")))) {
      throw new HttpResponseException(421, "This name is not one of the reading room's.", Map.of());
    }
    if (context.method().name().equals("POST")) {
      refuseOtherSites(context);
      limit(context);
    }
  }

  private static void secure(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }

  private void refuseOtherSites(Context context) {
    String origin = context.header("Origin");
    if (origin != null && !isOurs(origin, String.valueOf(context.header("Host")))) {
      throw new HttpResponseException(403, "Another site may not ask for this.", Map.of());
    }
  }

  private static boolean isOurs(String origin, String host) {
    try {
      return host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private void limit(Context context) {
    long now = System.currentTimeMillis() / 60_000;
    if (now != minute) {
      minute = now;
      readings.clear();
    }
    int asked = readings.computeIfAbsent(context.ip(), _ -> new AtomicInteger()).incrementAndGet();
    if (asked > MOST_READINGS) {
      context.header("Retry-After", "60");
      throw new TooManyRequestsResponse("Too many texts in one minute; wait a little.");
    }
  }

  private static String withoutPort(@Nullable String host) {
    return host == null ? "" : host.replaceFirst(":\\d{1,5}$", "");
  }
}
