package org.rapporteur.reference;

import java.util.List;

/// Where the parties of an event stand around the word that tells it.
///
/// @param name as the lexicon calls it
/// @param kind how the parties relate
/// @param actorSlots where actors are looked for, the surest first
/// @param recipientSlots where recipients are looked for, the surest first
public record EventFrame(
    String name, Kind kind, List<String> actorSlots, List<String> recipientSlots) {

  public EventFrame {
    actorSlots = List.copyOf(actorSlots);
    recipientSlots = List.copyOf(recipientSlots);
  }

  /// How the parties of an event relate.
  public enum Kind {
    /// One side does it to the other; the first slot that is filled counts.
    DIRECTED,
    /// Like [#DIRECTED], but all filled actor slots count: "A agreed with B".
    JOINT,
    /// All parties are actors: a meeting, a clash.
    MUTUAL,
    /// Like [#DIRECTED], and a place in a recipient slot stands for the country visited.
    VISIT
  }
}
