package org.rapporteur.resolve.place;

import java.util.Locale;
import java.util.Set;

/// The part of a place that a word before its name picks out: the "southern" of "southern Lebanon".
final class Direction {

  private static final Set<String> STEMS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "northern",
          "southern",
          "eastern",
          "western",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "central",
          "upper",
          "lower",
          "inner",
          "outer");

  private Direction() {}

  /// Tells whether `word` says which part: "south-eastern", "Southern", "central".
  static boolean is(String word) {
    return STEMS.contains(word.toLowerCase(Locale.ROOT).replace("-", ""));
  }

  /// Returns `name` without such a word in front.
  static String strip(String name) {
    int space = name.indexOf(' ');
    return space > 0 && is(name.substring(0, space)) ? name.substring(space + 1).strip() : name;
  }

  /// Returns the word before `offset` if it says which part, else an empty string.
  static String before(String text, int offset) {
    int end = offset - 1;
    if (end <= 0 || text.charAt(end) != ' ') {
      return "";
    }
    int start = end;
    while (start > 0 && end - start < 20 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, end);
    return is(word) ? word : "";
  }

  private static boolean isWordPart(char letter) {
    return Character.isLetter(letter) || letter == '-';
  }
}
