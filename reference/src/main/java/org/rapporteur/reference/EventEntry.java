package org.rapporteur.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;

/// A line of the event lexicon: a word, what must stand around it, and the event it then tells.
///
/// @param lemma the word, lower case
/// @param pos its part of speech
/// @param conditions all of which must hold
/// @param type the event's type; null when these words are no event ("heart attack")
/// @param mode the event's mode; null when none
/// @param cameo the CAMEO code; null when the mode's or the type's will do
/// @param frame where the parties stand; null when `type` is
/// @param weight how often such words tell such an event, 0 to 1: an estimate, not a measurement
/// @param line where it stands in `event-lexicon.tsv`
public record EventEntry(
    String lemma,
    Pos pos,
    List<Condition> conditions,
    @Nullable EventType type,
    @Nullable String mode,
    @Nullable String cameo,
    @Nullable EventFrame frame,
    double weight,
    long line) {

  public EventEntry {
    conditions = List.copyOf(conditions);
  }

  /// The part of speech of a trigger.
  public enum Pos {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /// Something that must stand near the word.
  ///
  /// @param where a role (`object`, `subject`, `modifier`, `particle`, `near`, `has`) or a
  ///   preposition
  /// @param words the lemmas that may stand there; `*` stands for any
  public record Condition(String where, List<String> words) {

    public Condition {
      words = List.copyOf(words);
    }

    /// Tells whether `lemma` may stand there.
    public boolean admits(String lemma) {
      return words.contains(lemma) || words.contains("*");
    }
  }
}
