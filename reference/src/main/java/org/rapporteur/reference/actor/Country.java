package org.rapporteur.reference.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A country or a territory.
///
/// @param id `wd:Q794`
/// @param code ISO 3166 alpha-3; Kosovo is XKX
/// @param name its usual English name
/// @param aliases other names, the full one among them
/// @param adjectives "Iranian"; they serve as demonyms too
/// @param capital null when it has none
/// @param kind whether it is a state of today
/// @param cameo its CAMEO code
public record Country(
    String id,
    String code,
    String name,
    List<String> aliases,
    List<String> adjectives,
    @Nullable String capital,
    Kind kind,
    String cameo) {

  public Country {
    aliases = List.copyOf(aliases);
    adjectives = List.copyOf(adjectives);
  }

  /// Whether it is a state of today.
  public enum Kind {
    COUNTRY,
    /// Part of another country, or none.
    TERRITORY,
    /// A state that is no more: the Soviet Union.
    HISTORICAL
  }
}
