package org.rapporteur.reference.actor;

import org.jspecify.annotations.Nullable;

/// A common noun for someone who acts: "diplomat", "army", "resistance group".
///
/// @param term the noun in lower case, its fixed modifiers before it
/// @param sector the PLOVER code that the noun alone gives; null when it gives none
/// @param kind what it is
public record ActorNoun(String term, @Nullable String sector, Kind kind) {

  /// What a noun stands for.
  public enum Kind {
    PERSON,
    ORGANISATION,
    GROUP,
    COUNTRY,
    /// What an actor owns or flies: "warplane". It acts for its owner and is nobody itself.
    THING
  }
}
