package org.rapporteur.evaluate.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a passage's line of facts says about one number.
///
/// @param where file and line, for messages
/// @param number the number of the labels it belongs to
/// @param words what stands on the line before and between the keys, the first of them the kind of
///   fact
/// @param keys `key=value`, quotation marks removed
public record Fact(String where, int number, List<String> words, Map<String, String> keys) {

  public Fact {
    words = List.copyOf(words);
    keys = Map.copyOf(keys);
  }

  /// Returns the first word: an attitude, a type of event, `scare`.
  public String kind() {
    return words.getFirst();
  }

  public Optional<String> find(String key) {
    return Optional.ofNullable(keys.get(key));
  }
}
