package org.rapporteur.ingest.version;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Two versions of a text, sentence by sentence.
///
/// A sentence that only moved is neither added nor removed. One that was edited is both.
///
/// @param added sentences of the newer version alone, in its order
/// @param removed sentences of the older version alone, in its order
/// @param kept how many both have
public record Comparison(List<String> added, List<String> removed, int kept) {

  public Comparison {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /// Compares two texts; white space makes no difference.
  public static Comparison of(String older, String newer) {
    List<String> removed = new ArrayList<>();
    Map<String, Integer> open = new HashMap<>();
    List<String> after = sentences(newer);
    after.forEach(sentence -> open.merge(sentence, 1, Integer::sum));
    int kept = 0;
    for (String sentence : sentences(older)) {
      if (open.getOrDefault(sentence, 0) > 0) {
        open.merge(sentence, -1, Integer::sum);
        kept++;
      } else {
        removed.add(sentence);
      }
    }
    return new Comparison(left(after, open), removed, kept);
  }

  /// The last ones of equal sentences are those that were added.
  private static List<String> left(List<String> sentences, Map<String, Integer> open) {
    List<String> left = new ArrayList<>();
    for (String sentence : sentences.reversed()) {
      if (open.getOrDefault(sentence, 0) > 0) {
        open.merge(sentence, -1, Integer::sum);
        left.addFirst(sentence);
      }
    }
    return left;
  }

  /// Whether the texts have the same sentences.
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty();
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (String paragraph : text.split("\n+")) {
      BreakIterator borders = BreakIterator.getSentenceInstance(Locale.ENGLISH);
      borders.setText(paragraph);
      int start = borders.first();
      for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
        String sentence = paragraph.substring(start, end).replaceAll("\\s+", " ").strip();
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
        start = end;
      }
    }
    return sentences;
  }
}
