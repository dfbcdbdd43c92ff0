package org.rapporteur.reference;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.EventStatus;

/// The words that say whether what is told took place, is planned, asked for or denied.
///
/// Immutable.
public final class StatusWords {

  private final Map<Where, Map<String, EventStatus>> words;

  private StatusWords(Table table) {
    this.words = new EnumMap<>(Where.class);
    for (Table.Row row : table.rows()) {
      Where where = Cells.constant(row, "where", Where.class);
      EventStatus status = Cells.constant(row, "status", EventStatus.class);
      Map<String, EventStatus> here = words.computeIfAbsent(where, _ -> new HashMap<>());
      row.list("words").forEach(word -> here.putIfAbsent(word, status));
    }
  }

  /// Loads the shipped table.
  public static StatusWords load() {
    return new StatusWords(Table.shipped(StatusWords.class, "status-words.tsv"));
  }

  /// Returns what `lemma` says of an event when it stands at `where`.
  public Optional<EventStatus> find(Where where, String lemma) {
    return Optional.ofNullable(words.getOrDefault(where, Map.of()).get(lemma));
  }

  /// Where a word stands, as seen from the one that tells the event.
  public enum Where {
    AUXILIARY,
    /// The verb or adjective that governs its clause.
    GOVERNOR,
    /// The noun that it hangs on.
    NOUN,
    MODIFIER,
    /// Beside a verb that is not in the past tense.
    ADVERB,
    /// What introduces its clause.
    MARKER,
    NEGATION
  }
}
