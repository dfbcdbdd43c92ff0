package org.rapporteur.resolve.time;

import java.util.Set;
import org.rapporteur.reference.time.TimeWordClass;

/// Reads the names of months and tells them from the verbs "may" and "march".
final class MonthName {

  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "of",
          "from",
          "to",
          "through",
          "during",
          "last",
          "next",
          "this",
          "early",
          "late",
          "mid",
          "before",
          "after",
          "between",
          "and",
          "around",
          "-",
          "–",
          "for",
          "every",
          "each",
          "throughout",
          "over");

  private MonthName() {}

  /// Returns 1 to 12, or -1 when no month is named at `at`.
  static int at(Words words, int at) {
    if (!words.isCapitalised(at)) {
      return -1;
    }
    return words.find(at, TimeWordClass.MONTH).map(Integer::parseInt).orElse(-1);
  }

  /// Returns the position after the name at `at` and its full stop.
  static int end(Words words, int at) {
    boolean stop = words.is(at + 1, ".") && words.touches(at) && isShort(words.at(at));
    return stop ? at + 2 : at + 1;
  }

  private static boolean isShort(String name) {
    return name.length() <= 4
        && !name.equals("may")
        && !name.equals("june")
        && !name.equals("july");
  }

  /// Tells whether the name means the month although no day or year stands beside it.
  static boolean standsAlone(Words words, int at) {
    if (words.is(at, "may", "march", "mar", "dec", "jan", "sep", "jun", "jul", "apr", "aug")) {
      return BEFORE.contains(words.at(at - 1))
          && (words.is(at, "may", "march") || at(words, at) > 0);
    }
    return !words.isCapitalised(at - 1)
        || words.breaksAfter(at - 1)
        || BEFORE.contains(words.at(at - 1));
  }
}
