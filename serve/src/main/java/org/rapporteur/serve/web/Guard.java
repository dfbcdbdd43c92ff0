package org.rapporteur.serve.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.archive.access.Audit;
import org.rapporteur.archive.access.Deed;
import org.rapporteur.archive.access.Role;
import org.rapporteur.archive.access.Token;
import org.rapporteur.archive.access.Tokens;

/// Finds out who asks, and what he may.
///
/// As soon as one token holds, everybody needs one, also on this machine: what comes through a
/// proxy looks as if it came from here.
final class Guard {

  private static final long FRESH_NANOSECONDS = 5_000_000_000L;

  private final Tokens tokens;
  private final Audit audit;
  private final Sessions sessions;
  private final Limits limits;
  private final boolean always;
  private volatile Holding known;

  /// The tokens that hold, as they were a moment ago.
  private record Holding(List<Token> tokens, long asked) {}

  /// @param always whether tokens are demanded even when none holds any longer
  Guard(Tokens tokens, Audit audit, Sessions sessions, Limits limits, boolean always) {
    this.tokens = tokens;
    this.audit = audit;
    this.sessions = sessions;
    this.limits = limits;
    this.always = always;
    this.known = ask();
  }

  /// Lets a request through, sends a browser to the log-in, or refuses.
  void admit(Context context) {
    if (!demandsTokens()) {
      Visitor.local().enter(context);
      return;
    }
    context.header("Cache-Control", "private, no-cache");
    Optional<Token> token = bearer(context).or(() -> session(context));
    token.ifPresent(one -> new Visitor(one.name(), one.role(), one.id()).enter(context));
    limits.count(Limits.Asked.ANYTHING, context);
    if (token.isEmpty() && !isForEverybody(context.path())) {
      turnAway(context);
    }
  }

  /// Tells whether whoever comes must show a token.
  boolean demandsTokens() {
    return always || !holding().isEmpty();
  }

  /// Begins a session for whoever shows a token that holds; logs it, and logs a refusal.
  boolean login(Context context, String secret) {
    limits.count(Limits.Asked.LOGIN, context);
    Optional<Token> token = tokens.find(secret.strip());
    token.ifPresentOrElse(
        one -> {
          audit.add(Deed.LOGIN, one.name(), "from " + context.ip());
          sessions.begin(context, one.id());
        },
        () -> audit.add(Deed.LOGIN_REFUSED, context.ip(), "no such token"));
    return token.isPresent();
  }

  void logout(Context context) {
    sessions.end(context);
  }

  /// Returns who asks, when he may correct.
  ///
  /// @throws ForbiddenResponse when he may not
  static Visitor editor(Context context) {
    Visitor visitor = Visitor.of(context);
    if (visitor == null) {
      throw new ForbiddenResponse("Only an editor may correct.");
    }
    return switch (visitor.role()) {
      case EDITOR -> visitor;
      case READER ->
          throw new ForbiddenResponse("A reader's token lets you look; an editor's corrects.");
    };
  }

  /// Tells whether whoever asks may correct.
  static boolean isEditor(Context context) {
    Visitor visitor = Visitor.of(context);
    return visitor != null && visitor.role() == Role.EDITOR;
  }

  private Optional<Token> bearer(Context context) {
    String header = context.header("Authorization");
    if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return Optional.empty();
    }
    Optional<Token> token = tokens.find(header.substring(7).strip());
    if (token.isEmpty()) {
      limits.count(Limits.Asked.LOGIN, context);
      audit.add(Deed.LOGIN_REFUSED, context.ip(), "no such bearer token: " + context.path());
      throw unknown(context);
    }
    return token;
  }

  private Optional<Token> session(Context context) {
    return sessions
        .token(context)
        .flatMap(id -> holding().stream().filter(token -> token.id().equals(id)).findFirst());
  }

  private List<Token> holding() {
    Holding now = known;
    if (System.nanoTime() - now.asked() > FRESH_NANOSECONDS) {
      now = ask();
      known = now;
    }
    return now.tokens();
  }

  private Holding ask() {
    List<Token> holding = tokens.all().stream().filter(Token::holds).toList();
    return new Holding(holding, System.nanoTime());
  }

  /// The log-in, what its page is made of, and whether the room is up.
  private static boolean isForEverybody(String path) {
    return path.equals("/login")
        || path.startsWith("/assets/")
        || path.equals("/api/health")
        || path.equals("/openapi.yaml");
  }

  private static void turnAway(Context context) {
    String accepts = String.valueOf(context.header("Accept"));
    boolean browser = context.method().name().equals("GET") && accepts.contains("text/html");
    if (!browser || context.path().startsWith("/api/")) {
      throw unknown(context);
    }
    String query = context.queryString() == null ? "" : "?" + context.queryString();
    String wanted = URLEncoder.encode(context.path() + query, StandardCharsets.UTF_8);
    context.redirect("/login?to=" + wanted, HttpStatus.SEE_OTHER);
    context.skipRemainingHandlers();
  }

  private static HttpResponseException unknown(Context context) {
    context.header("WWW-Authenticate", "Bearer realm=\"rapporteur\"");
    return new HttpResponseException(401, "Show a token: Authorization: Bearer …", Map.of());
  }
}
