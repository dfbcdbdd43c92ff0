package org.rapporteur.serve.web;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.access.Role;

/// Who sent a request.
///
/// @param name whose deed it is
/// @param role what he may do
/// @param token by which he came in; null when none was asked for
record Visitor(String name, Role role, @Nullable String token) {

  private static final String ATTRIBUTE = "visitor";

  /// Whoever uses a room for this machine alone: the account that opened it.
  static Visitor local() {
    return new Visitor(System.getProperty("user.name", "somebody"), Role.EDITOR, null);
  }

  /// Returns who sent the request; nobody when it was let through to the log-in.
  static @Nullable Visitor of(Context context) {
    return context.attribute(ATTRIBUTE);
  }

  void enter(Context context) {
    context.attribute(ATTRIBUTE, this);
  }
}
