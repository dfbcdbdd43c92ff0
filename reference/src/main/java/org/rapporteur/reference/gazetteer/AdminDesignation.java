package org.rapporteur.reference.gazetteer;

import java.util.Locale;
import java.util.Set;

/// The word that says what kind of division a name is: the "Province" of "Khuzestan Province".
public final class AdminDesignation {

  private static final Set<String> WORDS =
      Set.of(
          "Province",
          "Governorate",
          "State",
          "Region",
          "County",
          "District",
          "Oblast",
          "Parish",
          "Prefecture",
          "Department",
          "Municipality",
          "Voivodeship",
          "Canton",
          "Borough",
          "Krai",
          "Republic",
          "Territory",
          "Wilayat",
          "Division",
          "Emirate",
          "Township");

  private AdminDesignation() {}

  /// Tells whether `word` is such a word, in any case of letters.
  public static boolean is(String word) {
    return !word.isEmpty()
        && WORDS.contains(
            Character.toUpperCase(word.charAt(0)) + word.substring(1).toLowerCase(Locale.ROOT));
  }

  /// Returns `name` without such a word at its end, or in front as in "Province of X".
  public static String strip(String name) {
    int last = name.lastIndexOf(' ');
    if (last > 0 && is(name.substring(last + 1))) {
      return name.substring(0, last);
    }
    int of = name.indexOf(" of ");
    if (of > 0 && is(name.substring(0, of))) {
      return name.substring(of + " of ".length());
    }
    return name;
  }
}
