package org.rapporteur.archive.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is kept of a token that lets somebody in; not the token itself.
///
/// @param id names it in lists
/// @param name of the person or program that has it; whoever corrects is called so
/// @param role what it allows
/// @param made when
/// @param revoked when; null while it holds
public record Token(String id, String name, Role role, Instant made, @Nullable Instant revoked) {

  public boolean holds() {
    return revoked == null;
  }
}
