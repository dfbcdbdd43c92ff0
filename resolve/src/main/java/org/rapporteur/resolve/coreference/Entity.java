package org.rapporteur.resolve.coreference;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ActorType;
import org.rapporteur.reference.actor.PersonalNames.Gender;
import org.rapporteur.resolve.actor.Identity;

/// One actor of a dispatch while its cast is being built.
public final class Entity {

  private Identity identity;
  private @Nullable Gender gender;
  private boolean several;
  private final Set<String> offices = new LinkedHashSet<>();
  private final Set<String> nouns = new LinkedHashSet<>();

  Entity(Identity identity) {
    this.identity = identity;
  }

  public Identity identity() {
    return identity;
  }

  void complete(Identity other) {
    identity = identity.completedBy(other);
  }

  @Nullable Gender gender() {
    return gender;
  }

  void gender(Gender known) {
    if (gender == null) {
      gender = known;
    }
  }

  boolean several() {
    return several;
  }

  void severalOf() {
    several = true;
  }

  /// The keys of offices under which the dispatch speaks of it.
  Set<String> offices() {
    return offices;
  }

  /// The nouns by which the dispatch calls it, in lower case.
  Set<String> nouns() {
    return nouns;
  }

  boolean isPerson() {
    return identity.type() == ActorType.PERSON;
  }

  @Override
  public String toString() {
    return identity.name();
  }
}
