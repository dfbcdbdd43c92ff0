package org.rapporteur.reference;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// The words by which what is said is a deed of its speaker: charges, demands, threats, praise.
///
/// Immutable.
public final class SpeechWords {

  private final Map<Kind, Set<String>> words;

  private SpeechWords(Table table) {
    this.words = new EnumMap<>(Kind.class);
    table.rows().forEach(row -> words.put(kind(row), Set.copyOf(row.list("words"))));
  }

  private static Kind kind(Table.Row row) {
    return Cells.constant(row, "kind", Kind.class);
  }

  /// Loads the shipped table.
  public static SpeechWords load() {
    return new SpeechWords(Table.shipped(SpeechWords.class, "speech-words.tsv"));
  }

  /// Tells whether `lemma` is a word of that kind.
  public boolean has(Kind kind, String lemma) {
    return words.getOrDefault(kind, Set.of()).contains(lemma);
  }

  /// What a word does when someone says it of someone.
  public enum Kind {
    /// A wrong that can be owned or committed: "crimes".
    CHARGE,
    /// A quality that charges: "illegal".
    CHARGE_QUALITY,
    /// A verb whose subject is charged: "violate".
    CHARGE_VERB,
    /// "Responsible", "to blame".
    BLAME,
    /// A verb of duty: "must".
    DEMAND,
    /// A word that makes a future verb a threat: "regret".
    THREAT,
    PRAISE,
    SUPPORT,
    /// A verb whose subject owns the charge that is its object: "committed crimes".
    COMMITTED
  }
}
