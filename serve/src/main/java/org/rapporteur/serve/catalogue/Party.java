package org.rapporteur.serve.catalogue;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;

/// An actor as a row names it.
///
/// @param key names it in an address, the same in every dispatch
/// @param name what a reader sees
/// @param role the office held, or null
/// @param country ISO 3166 alpha-3, or null
public record Party(String key, String name, @Nullable String role, @Nullable String country) {

  /// Returns the party that `actor` is: by its reference, or by name, country and sector.
  public static Party of(Actor actor) {
    String ref = actor.ref();
    String key =
        ref != null
            ? DispatchKey.of(ref.replace(':', '-'))
            : "~" + DispatchKey.hash(actor.name() + "|" + actor.country() + "|" + actor.sector());
    String role = actor.role() == null ? null : actor.role().title();
    return new Party(key, actor.name(), role, actor.country());
  }
}
