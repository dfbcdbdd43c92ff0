package org.rapporteur.reference.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds things by name in one or two hash look-ups.
///
/// Acronyms of up to three letters are told apart by case: "US" is a country, "us" is not. Filled
/// while a table is loaded, not changed afterwards.
final class NameIndex<T> {

  private static final int LONGEST_CASED = 3;

  private final Map<String, List<T>> byFold = new HashMap<>();
  private final Map<String, List<T>> byAcronym = new HashMap<>();
  private int longest;

  void add(String name, T thing) {
    String acronym = name.replace(".", "");
    if (acronym.length() <= LONGEST_CASED && isUpperCase(acronym)) {
      put(byAcronym, acronym, thing);
    } else {
      put(byFold, FoldedName.fold(name), thing);
    }
    longest = Math.max(longest, FoldedName.words(FoldedName.fold(name)).size());
  }

  /// Returns the things of that name in the order of their table; empty when there is none.
  List<T> find(String name) {
    String acronym = name.replace(".", "");
    if (acronym.length() <= LONGEST_CASED && isUpperCase(acronym)) {
      return Collections.unmodifiableList(byAcronym.getOrDefault(acronym, List.of()));
    }
    return Collections.unmodifiableList(byFold.getOrDefault(FoldedName.fold(name), List.of()));
  }

  /// Returns the number of words in the longest name.
  int longestName() {
    return longest;
  }

  private static boolean isUpperCase(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private void put(Map<String, List<T>> index, String key, T thing) {
    if (!key.isEmpty()) {
      List<T> things = index.computeIfAbsent(key, _ -> new ArrayList<>(1));
      if (things.isEmpty() || things.getLast() != thing) {
        things.add(thing);
      }
    }
  }
}
