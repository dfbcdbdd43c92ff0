package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Someone who acts or is acted upon: a person, an organisation, a government, a group.
///
/// @param id names it in the reading, `a1`
/// @param name its fullest name, from the reference data or else from the text
/// @param ref where it is known: `wd:Q7459020` (Wikidata), `rap:…` (this project's tables); null
///   when unresolved
/// @param type what it is
/// @param country ISO 3166 alpha-3 (Kosovo: XKX); null for intergovernmental bodies and when not
///   known
/// @param sector PLOVER sector code (`GOV`, `MIL`, `REB`, `OPP`, `IGO`, `MED` …); null when not
///   known
/// @param cameo CAMEO actor code such as `IRNGOV` or `IGOUNO`; null when not known
/// @param role the office held on the day of the dispatch; null when none is known
/// @param status how sure it is who this is
/// @param members of a collective; else empty
/// @param confidence a probability, 0 to 1
/// @param candidates the entries that fit when the status is ambiguous; else empty
public record Actor(
    Id<Actor> id,
    String name,
    @Nullable String ref,
    ActorType type,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String cameo,
    @Nullable Role role,
    ActorStatus status,
    List<Id<Actor>> members,
    double confidence,
    List<Candidate> candidates) {

  public Actor {
    members = List.copyOf(members);
    candidates = List.copyOf(candidates);
  }

  /// One of several entries of the reference data that fit a mention.
  ///
  /// @param ref where it is known
  /// @param name its name there
  /// @param confidence a probability, 0 to 1
  public record Candidate(String ref, String name, double confidence) {}
}
