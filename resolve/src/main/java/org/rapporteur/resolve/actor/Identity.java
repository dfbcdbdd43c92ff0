package org.rapporteur.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Id;
import org.rapporteur.model.Role;

/// Who somebody is: an actor before it has a number in a reading.
///
/// @param name the fullest name known
/// @param ref where it is known; null when unresolved
/// @param type what it is
/// @param country alpha-3; null when none or not known
/// @param sector PLOVER sector code; null when not known
/// @param cameo CAMEO code; null when not known
/// @param role the office held on the day; null when none is known
/// @param status how sure it is
/// @param members of a collective
/// @param confidence a probability, 0 to 1
/// @param candidates when ambiguous
public record Identity(
    String name,
    @Nullable String ref,
    ActorType type,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String cameo,
    @Nullable Role role,
    ActorStatus status,
    List<Identity> members,
    double confidence,
    List<Actor.Candidate> candidates) {

  public Identity {
    members = List.copyOf(members);
    candidates = List.copyOf(candidates);
  }

  /// Returns someone of whom nothing but the name in the text is known.
  public static Identity unknown(String name, ActorType type, double confidence) {
    return new Identity(
        name,
        null,
        type,
        null,
        null,
        null,
        null,
        ActorStatus.UNRESOLVED,
        List.of(),
        confidence,
        List.of());
  }

  /// Returns someone known by country and sector alone.
  public static Identity described(
      String name, ActorType type, @Nullable String country, @Nullable String sector) {
    return new Identity(
        name,
        null,
        type,
        country,
        sector,
        cameo(country, sector),
        null,
        ActorStatus.UNRESOLVED,
        List.of(),
        0.6,
        List.of());
  }

  /// Returns the actor of this identity.
  ///
  /// @param members of a collective, by their ids
  public Actor actor(Id<Actor> id, List<Id<Actor>> members) {
    return new Actor(
        id, name, ref, type, country, sector, cameo, role, status, members, confidence, candidates);
  }

  /// Returns this identity with what is missing in it taken from `other`.
  public Identity completedBy(Identity other) {
    if (ref != null) {
      return this;
    }
    String knownCountry = country == null ? other.country : country;
    String knownSector = sector == null ? other.sector : sector;
    return new Identity(
        name,
        ref,
        type,
        knownCountry,
        knownSector,
        cameo(knownCountry, knownSector),
        role == null ? other.role : role,
        status,
        members,
        confidence,
        candidates);
  }

  /// Returns this identity with that CAMEO code, if there is one.
  Identity coded(@Nullable String code) {
    return code == null
        ? this
        : new Identity(
            name, ref, type, country, sector, code, role, status, members, confidence, candidates);
  }

  public boolean isResolved() {
    return ref != null;
  }

  static @Nullable String cameo(@Nullable String country, @Nullable String sector) {
    if (country == null) {
      return sector;
    }
    return sector == null ? country : country + sector;
  }
}
