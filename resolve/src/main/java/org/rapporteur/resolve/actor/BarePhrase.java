package org.rapporteur.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a phrase that comes without syntax into words.
final class BarePhrase {

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "some", "its", "their", "his", "her");
  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "in", "from", "to", "at");

  private BarePhrase() {}

  /// Returns the words without a leading article; possessive endings are taken off.
  static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.strip().split("\\s+")) {
      String bare = word.replaceFirst("['’]s?$", "");
      boolean article = words.isEmpty() && ARTICLES.contains(bare.toLowerCase(Locale.ROOT));
      if (!bare.isEmpty() && !article) {
        words.add(bare);
      }
    }
    return words;
  }

  /// Returns the index of the first preposition after the first word; -1 when there is none.
  static int preposition(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (PREPOSITIONS.contains(words.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
