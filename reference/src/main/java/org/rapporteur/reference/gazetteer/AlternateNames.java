package org.rapporteur.reference.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Chooses, of all the names GeoNames has for a town, those that an English text can use.
///
/// Left out: other scripts and their machine transliterations (lower case), codes ("IST"), names
/// with brackets, and what is a people's name elsewhere ("European" is no mine in Arizona).
final class AlternateNames {

  private static final int LONGEST_CODE = 4;
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 60;

  private final Set<String> adjectives;

  AlternateNames(Set<String> adjectives) {
    this.adjectives = Set.copyOf(adjectives);
  }

  List<String> mainKeys(GeoNamesTown town) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(NameKey.of(town.name()));
    keys.add(NameKey.of(town.asciiName()));
    keys.remove("");
    return List.copyOf(keys);
  }

  Set<String> otherKeys(GeoNamesTown town) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : town.alternateNames()) {
      if (isUsable(name)) {
        keys.add(NameKey.of(name));
      }
    }
    keys.remove("");
    return keys;
  }

  private boolean isUsable(String name) {
    return name.length() >= SHORTEST_NAME
        && name.length() <= LONGEST_NAME
        && Character.isUpperCase(name.charAt(0))
        && !isCode(name)
        && !adjectives.contains(name)
        && name.codePoints().allMatch(AlternateNames::isLatin);
  }

  private static boolean isCode(String name) {
    return name.length() <= LONGEST_CODE && name.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isLatin(int letter) {
    return Character.isLetter(letter)
        ? Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN
        : " -'’.".indexOf(letter) >= 0;
  }
}
