package org.rapporteur.reference.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// The form under which a name is looked up: without case, accents, marks and spelling of "Saint".
///
/// "Sant Julià de Lòria" → `sant julia de loria`; "St. Louis" → `saint louis`; "the Hague" →
/// `hague`; "Al-Hasakah" → `al hasakah`.
public final class NameKey {

  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ı', "i"),
          Map.entry('ə', "a"),
          Map.entry('&', " and "));

  private static final Map<String, String> WORDS =
      Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort");

  private NameKey() {}

  /// Returns the key of `name`; empty when the name holds no letter or digit.
  public static String of(String name) {
    String folded = fold(name);
    StringBuilder key = new StringBuilder(folded.length());
    for (String word : folded.split(" ")) {
      if (!word.isEmpty()) {
        key.append(key.isEmpty() ? "" : " ").append(WORDS.getOrDefault(word, word));
      }
    }
    String joined = key.toString();
    return joined.startsWith("the ") ? joined.substring("the ".length()) : joined;
  }

  private static String fold(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      append(decomposed.charAt(i), folded);
    }
    return folded.toString();
  }

  private static void append(char letter, StringBuilder folded) {
    String replacement = LETTERS.get(letter);
    if (replacement != null) {
      folded.append(replacement);
    } else if (Character.isLetterOrDigit(letter) && !isApostrophe(letter)) {
      folded.append(letter);
    } else if (!isApostrophe(letter) && letter != '.' && !isMark(letter)) {
      folded.append(' ');
    }
  }

  private static boolean isMark(char letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char letter) {
    return "'’‘`´ʿʾʻʼʹ".indexOf(letter) >= 0;
  }
}
