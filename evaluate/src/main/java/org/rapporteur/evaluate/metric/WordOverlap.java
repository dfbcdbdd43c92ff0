package org.rapporteur.evaluate.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How many words two phrases share, wherever they stand.
public final class WordOverlap {
  private WordOverlap() {}

  /// Returns the F1 of the words of both, lower case, each as often as it stands there; 0 to 1.
  public static double f1(String a, String b) {
    List<String> left = words(a);
    List<String> right = words(b);
    int sum = left.size() + right.size();
    int shared = 0;
    for (String word : right) {
      shared += left.remove(word) ? 1 : 0;
    }
    return sum == 0 ? 1 : 2.0 * shared / sum;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    WordTokens.of(text).forEach(span -> words.add(span.in(text).toLowerCase(Locale.ROOT)));
    return words;
  }
}
