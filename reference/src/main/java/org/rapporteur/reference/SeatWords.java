package org.rapporteur.reference;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Words beside which a capital stands for the government there: `seat-words.tsv`.
///
/// One is addressed, helped, pressed or blamed as a government ("accused Moscow"), and bombed,
/// visited or left as a town.
public final class SeatWords {

  private record Entry(String word, String marker) {}

  private final Set<Entry> entries;

  private SeatWords(Set<Entry> entries) {
    this.entries = Set.copyOf(entries);
  }

  /// Loads the shipped words.
  ///
  /// @throws TableException when a row stands twice
  public static SeatWords load() {
    Set<Entry> entries = new HashSet<>();
    for (Table.Row row : Table.shipped(SeatWords.class, "seat-words.tsv").rows()) {
      var entry = new Entry(row.get("word"), row.get("marker"));
      if (!entries.add(entry)) {
        throw row.error(entry.word() + " " + entry.marker() + " stands twice");
      }
    }
    return new SeatWords(entries);
  }

  /// Tells whether the capital is a government as the object of that word.
  public boolean addresses(String lemma) {
    return entries.contains(new Entry(lemma.toLowerCase(Locale.ROOT), "obj"));
  }

  /// Tells whether the capital is a government when that preposition joins it to that word.
  public boolean reaches(String lemma, String preposition) {
    return entries.contains(
        new Entry(lemma.toLowerCase(Locale.ROOT), preposition.toLowerCase(Locale.ROOT)));
  }
}
