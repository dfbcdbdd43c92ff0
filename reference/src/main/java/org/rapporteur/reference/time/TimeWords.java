package org.rapporteur.reference.time;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reference.Table;
import org.rapporteur.reference.TableVersion;

/// The words of time expressions, in lower case: `time-words.tsv`.
///
/// A word may be of several classes: "second" is a unit and an ordinal, "night" a unit and a part
/// of the day. Entries of several words hold single spaces.
public final class TimeWords {

  private static final String FILE = "time-words.tsv";

  private final Map<String, Map<TimeWordClass, String>> words;
  private final Map<String, Integer> longest;
  private final String version;

  private TimeWords(
      Map<String, Map<TimeWordClass, String>> words, Map<String, Integer> longest, String version) {
    this.words = words;
    this.longest = longest;
    this.version = version;
  }

  /// Loads the shipped table.
  public static TimeWords load() {
    return read(Table.shipped(Table.class, FILE));
  }

  /// Reads a table.
  ///
  /// @throws org.rapporteur.reference.TableException when a row is broken or stands twice
  public static TimeWords read(Table table) {
    Map<String, Map<TimeWordClass, String>> words = new HashMap<>();
    Map<String, Integer> longest = new HashMap<>();
    for (Table.Row row : table.rows()) {
      String word = row.get("words");
      if (!word.equals(word.toLowerCase(Locale.ROOT))) {
        throw row.error("not in lower case: " + word);
      }
      row.get("origin");
      row.get("licence");
      Map<TimeWordClass, String> entry =
          words.computeIfAbsent(word, _ -> new EnumMap<>(TimeWordClass.class));
      if (entry.put(wordClass(row), row.get("value")) != null) {
        throw row.error("stands twice: " + word);
      }
      String[] pieces = word.split("[ '-]");
      longest.merge(pieces[0], pieces.length * 2 - 1, Math::max);
    }
    return new TimeWords(words, longest, TableVersion.of(table));
  }

  private static TimeWordClass wordClass(Table.Row row) {
    try {
      return TimeWordClass.valueOf(row.get("class").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("no such class: " + row.get("class"));
    }
  }

  /// Returns the value that `word` (lower case) has in that class.
  public Optional<String> find(String word, TimeWordClass wordClass) {
    return Optional.ofNullable(words.getOrDefault(word, Map.of()).get(wordClass));
  }

  /// Tells whether `word` is of any class.
  public boolean contains(String word) {
    return words.containsKey(word);
  }

  /// Returns how many words and marks the longest entry that starts with `first` can have; 0 when
  /// none does.
  public int longest(String first) {
    return longest.getOrDefault(first, 0);
  }

  /// Returns a short hash of the table.
  public String version() {
    return version;
  }
}
