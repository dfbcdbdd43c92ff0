package org.rapporteur.serve.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/// ETags: what a browser already has is not sent again.
final class Tags {
  private Tags() {}

  /// Sets the tag; answers 304 and returns true when the client holds that version.
  static boolean matches(Context context, String tag) {
    String quoted = "W/\"" + tag + "\"";
    context.header("ETag", quoted);
    String held = context.header("If-None-Match");
    boolean same = held != null && held.contains(quoted);
    if (same) {
      context.status(HttpStatus.NOT_MODIFIED);
    }
    return same;
  }
}
