package org.rapporteur.serve.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Sees to it that a form was sent from a page of this room: the token in it is signed for the
/// browser's own cookie, which other sites cannot read.
final class FormTokens {
  private static final String COOKIE = "rapporteur-forms";
  private static final SecureRandom RANDOM = new SecureRandom();

  /// One for all forms of this process.
  private static final SecretKeySpec KEY = new SecretKeySpec(random(), "HmacSHA256");

  /// Returns the token for a form that this browser is about to be sent.
  String issue(Context context) {
    String visitor = context.cookie(COOKIE);
    if (visitor == null || visitor.length() != 64) {
      visitor = HexFormat.of().formatHex(random());
      Cookie cookie = new Cookie(COOKIE, visitor);
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      context.cookie(cookie);
    }
    return sign(visitor);
  }

  /// Refuses a form whose token is not that of its browser.
  void check(Context context) {
    String visitor = context.cookie(COOKIE);
    String token = context.formParam("token");
    if (visitor == null || token == null || !same(sign(visitor), token)) {
      throw new ForbiddenResponse(
          "This form has expired. Go back, load its page again and resend it.");
    }
  }

  private static boolean same(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  private String sign(String visitor) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(KEY);
      return HexFormat.of().formatHex(mac.doFinal(visitor.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  private static byte[] random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
