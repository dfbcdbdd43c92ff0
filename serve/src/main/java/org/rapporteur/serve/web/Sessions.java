package org.rapporteur.serve.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Browsers that came in by a token. The cookie is not the token: what leaks with it ends with the
/// session, and all sessions end with the process.
final class Sessions {

  private static final String COOKIE = "rapporteur-session";
  private static final Duration LIFE = Duration.ofHours(12);
  private static final SecureRandom RANDOM = new SecureRandom();

  private record Session(String token, Instant ends) {}

  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final Clock clock;
  private final boolean secure;

  /// @param secure whether browsers come over TLS alone
  Sessions(Clock clock, boolean secure) {
    this.clock = clock;
    this.secure = secure;
  }

  /// Begins a session.
  ///
  /// @param token the id of the token
  void begin(Context context, String token) {
    Instant now = clock.instant();
    sessions.values().removeIf(session -> session.ends().isBefore(now));
    byte[] random = new byte[32];
    RANDOM.nextBytes(random);
    String id = HexFormat.of().formatHex(random);
    sessions.put(id, new Session(token, now.plus(LIFE)));
    context.cookie(cookie(id, (int) LIFE.toSeconds()));
  }

  /// Ends the session of a browser, if there is one.
  void end(Context context) {
    String id = context.cookie(COOKIE);
    if (id != null) {
      sessions.remove(id);
      context.cookie(cookie("", 0));
    }
  }

  /// Returns the id of the token by which a browser came in.
  Optional<String> token(Context context) {
    String id = context.cookie(COOKIE);
    return Optional.ofNullable(id == null ? null : sessions.get(id))
        .filter(session -> session.ends().isAfter(clock.instant()))
        .map(Session::token);
  }

  private Cookie cookie(String value, int seconds) {
    Cookie cookie = new Cookie(COOKIE, value);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }
}
