package org.rapporteur.archive.story;

import java.util.function.Consumer;

/// The words of a text by their stems: runs of letters and digits, with apostrophes inside.
final class Words {
  private Words() {}

  /// Hands every stem of two letters or more to `receiver`, in the order of the text.
  static void of(String text, Consumer<String> receiver) {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && isPart(text, end, start)) {
        end++;
      }
      if (end > start) {
        String stem = Stem.of(text.substring(start, end));
        if (stem.length() > 1) {
          receiver.accept(stem);
        }
      }
      start = end + 1;
    }
  }

  private static boolean isPart(String text, int at, int start) {
    char c = text.charAt(at);
    boolean isInside = at > start && at + 1 < text.length();
    return Character.isLetterOrDigit(c)
        || ((c == '\'' || c == '’') && isInside && Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}
