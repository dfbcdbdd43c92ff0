package org.rapporteur.reference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The words of journeys.
///
/// Immutable.
public final class TravelWords {

  private final Map<Role, List<String>> words;

  private TravelWords(Table table) {
    this.words = new EnumMap<>(Role.class);
    for (Table.Row row : table.rows()) {
      words.put(Cells.constant(row, "role", Role.class), row.list("words"));
    }
  }

  /// Loads the shipped table.
  public static TravelWords load() {
    return new TravelWords(Table.shipped(TravelWords.class, "travel-words.tsv"));
  }

  /// Tells whether `lemma` plays that role.
  public boolean has(Role role, String lemma) {
    return words.getOrDefault(role, List.of()).contains(lemma);
  }

  /// Returns the place of `word` among the ordinals from 1; 0 when it is none.
  public int ordinal(String word) {
    return words.getOrDefault(Role.ORDINAL, List.of()).indexOf(word) + 1;
  }

  /// What a word says of a journey.
  public enum Role {
    /// The subject moves: to a stop, from one, for one.
    GO,
    /// The same, told from the stop.
    COME,
    /// The stop is the object.
    VISIT,
    LEAVE,
    /// A start for somewhere: "set off for".
    BOUND,
    /// "The tour took him to".
    CARRY,
    /// The subject is expected somewhere.
    AWAIT,
    /// Being somewhere on the way.
    ATTEND,
    /// A home or a career, no stop.
    SETTLE,
    /// The stop is the subject: "Jakarta followed".
    FOLLOW,
    /// What is said of a stop that is dropped.
    CANCEL,
    /// A whole tour.
    JOURNEY,
    /// One stop of a tour.
    STOP,
    /// What tours count: "a five-nation tour".
    NATION,
    /// A noun for going to one place.
    VISIT_NOUN,
    /// What is at a place and visited there: "the airport at Beijing".
    VENUE,
    /// Motion that is yet to come when told in the present: "goes to Dili".
    ONWARD,
    /// Verbs whose object is welcomed at a place.
    HOST,
    /// A body of people that travels.
    DELEGATION,
    ORDINAL
  }
}
