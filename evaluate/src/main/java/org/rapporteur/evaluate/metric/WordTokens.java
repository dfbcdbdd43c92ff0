package org.rapporteur.evaluate.metric;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/// The words by which attribution is measured: runs of letters and digits, with inner apostrophes;
/// a stray comma or quotation mark costs nothing.
final class WordTokens {
  private WordTokens() {}

  static List<Span> of(String text) {
    List<Span> words = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = runEnd(text, at);
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      while (end < text.length() && "'’".indexOf(text.charAt(end)) >= 0) {
        int next = runEnd(text, end + 1);
        if (next == end + 1) {
          break;
        }
        end = next;
      }
      words.add(new Span(at, end));
      at = end;
    }
    return words;
  }

  private static int runEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isWord(int c) {
    if (Character.isLetterOrDigit(c) || c == '_') {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER;
  }
}
