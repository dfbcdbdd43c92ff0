package org.rapporteur.reference.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name that stands for someone else.
///
/// @param term the name
/// @param refersTo a country's code or an organisation's id; null for a collective
/// @param kind what the name is otherwise
/// @param members codes or ids of a collective's members; empty when they cannot be listed
public record Metonym(String term, @Nullable String refersTo, Kind kind, List<String> members) {

  public Metonym {
    members = List.copyOf(members);
  }

  /// What the name is otherwise.
  public enum Kind {
    /// A seat of government that is also a town: an actor only where it acts.
    CAPITAL,
    /// A building or quarter.
    SEAT,
    /// A by-name, often a loaded one.
    EPITHET,
    COLLECTIVE
  }
}
