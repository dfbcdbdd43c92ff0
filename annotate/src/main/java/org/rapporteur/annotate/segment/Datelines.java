package org.rapporteur.annotate.segment;

import java.util.List;
import org.rapporteur.model.Span;

/// Finds the dateline that is printed before the first word of a paragraph, as a sentence of its
/// own: else the town it was filed from becomes the subject of what follows.
///
/// - `[DOHA, May 4 (Agency) —] The emir …`
/// - `[VIENNA:] Six powers …`
/// - not in `Iran — the host — said …`
final class Datelines {

  private static final int MOST_WORDS = 16;
  private static final int SHORTEST_TOWN = 3;

  private final String text;

  Datelines(String text) {
    this.text = text;
  }

  /// Returns how many of `words` the dateline takes, its dash included; 0 when there is none.
  int length(List<Span> words) {
    int last = Math.min(words.size() - 1, MOST_WORDS);
    boolean capitals = true;
    boolean bracketed = false;
    for (int i = 0; i < last; i++) {
      String form = words.get(i).in(text);
      if (i > 0 && isEnd(form, capitals) && (!form.startsWith("-") || isSpaced(words, i))) {
        return isTown(words.getFirst().in(text)) || bracketed ? i + 1 : 0;
      }
      if (!belongs(form)) {
        return 0;
      }
      capitals &= isCapitals(form);
      bracketed |= form.equals("(");
    }
    return 0;
  }

  /// A colon ends a dateline only where nothing but capitals stands before it.
  private static boolean isEnd(String form, boolean capitals) {
    return switch (form) {
      case "—", "–", "-", "--" -> true;
      case ":" -> capitals;
      default -> false;
    };
  }

  /// The hyphen of "OPEC-led" ends nothing.
  private static boolean isSpaced(List<Span> words, int i) {
    return words.get(i - 1).end() < words.get(i).start();
  }

  private static boolean belongs(String form) {
    char first = form.charAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first) || ",()/.".indexOf(first) >= 0;
  }

  private static boolean isTown(String form) {
    return form.length() >= SHORTEST_TOWN && isCapitals(form);
  }

  private static boolean isCapitals(String form) {
    return form.chars().allMatch(Character::isUpperCase);
  }
}
