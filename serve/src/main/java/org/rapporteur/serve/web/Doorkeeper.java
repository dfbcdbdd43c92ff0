package org.rapporteur.serve.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides under which names the room answers, and what a browser may do with what it gets.
///
/// A page of another site could reach this machine under a name of its own (DNS rebinding); hence
/// only known host names are answered, and nothing is changed at another site's behest.
final class Doorkeeper {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Door door;
  private final Set<String> names;

  Doorkeeper(Door door) {
    this.door = door;
    this.names = door.names();
  }

  void admit(Context context) {
    secure(context);
    if (!names.contains(withoutPort(context.header("Host")))) {
      throw new HttpResponseException(421, "This name is not one of the reading room's.", Map.of());
    }
    if (context.method().name().equals("POST")) {
      refuseOtherSites(context);
    }
  }

  private void secure(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (door.isSecure()) {
      context.header("Strict-Transport-Security", "max-age=31536000");
    }
  }

  /// Browsers say from where a form or a script sends; programs say nothing.
  private void refuseOtherSites(Context context) {
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
    if (foreign || (origin != null && !isOurs(origin, String.valueOf(context.header("Host"))))) {
      throw new HttpResponseException(403, "Another site may not ask for this.", Map.of());
    }
  }

  private boolean isOurs(String origin, String host) {
    try {
      String authority = URI.create(origin).getAuthority();
      return host.equalsIgnoreCase(authority)
          || (door.address() != null && door.address().getAuthority().equalsIgnoreCase(authority));
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static String withoutPort(@Nullable String host) {
    return host == null ? "" : host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
  }
}
