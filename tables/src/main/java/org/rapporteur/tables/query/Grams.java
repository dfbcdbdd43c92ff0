package org.rapporteur.tables.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The runs of words by which a name can be asked for: "Abbas Araghchi" answers to "abbas",
/// "araghchi" and "abbas araghchi".
final class Grams {

  /// Longer names are asked for by their first words.
  private static final int LONGEST = 8;

  private Grams() {}

  /// Returns the words of `text` in lower case and without accents.
  static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> {
          if (Character.isLetterOrDigit(c)) {
            word.appendCodePoint(c);
          } else if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
          }
        });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /// Returns all runs of words of `name`.
  static Set<String> of(String name) {
    List<String> words = words(name);
    int size = Math.min(LONGEST, words.size());
    Set<String> grams = new HashSet<>();
    for (int start = 0; start < size; start++) {
      for (int end = start + 1; end <= size; end++) {
        grams.add(String.join(" ", words.subList(start, end)));
      }
    }
    return grams;
  }
}
