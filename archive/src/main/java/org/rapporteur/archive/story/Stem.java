package org.rapporteur.archive.story;

import java.util.Locale;

/// Cuts endings off a word so that its forms count as one: "sanctions", "sanctioned" → "sanction".
///
/// It need not be a word of English, only the same for the forms of one. The background table is
/// counted with it; whoever changes it counts anew.
final class Stem {
  private Stem() {}

  static String of(String word) {
    String stem = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    stem = cut(stem, "'s", 2).replace("'", "");
    stem = withoutPlural(stem);
    if (stem.length() > 5 && stem.endsWith("ing")) {
      stem = cut(stem, "ing", 3);
    } else if (stem.length() > 4) {
      stem = cut(stem, "ed", 2);
    }
    if (stem.length() > 4) {
      stem = cut(stem, "e", 1);
    }
    int end = stem.length() - 1;
    boolean isDoubled = end > 3 && stem.charAt(end) == stem.charAt(end - 1);
    return isDoubled ? stem.substring(0, end) : stem;
  }

  private static String withoutPlural(String word) {
    if (word.length() <= 4) {
      return word;
    }
    if (word.endsWith("ies")) {
      return cut(word, "ies", 3) + "y";
    }
    if (word.endsWith("sses")) {
      return cut(word, "es", 2);
    }
    return word.endsWith("ss") || word.endsWith("us") ? word : cut(word, "s", 1);
  }

  private static String cut(String word, String ending, int length) {
    return word.endsWith(ending) ? word.substring(0, word.length() - length) : word;
  }
}
