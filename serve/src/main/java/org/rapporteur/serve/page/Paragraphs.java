package org.rapporteur.serve.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/// Cuts a text into paragraphs, and a long text into parts that a browser shows without effort.
final class Paragraphs {

  /// The longest part, in UTF-16 code units; about eight thousand words.
  static final int LONGEST_PART = 40_000;

  /// A paragraph longer than this is cut at a space: nobody reads it as one anyway.
  private static final int LONGEST_PARAGRAPH = 6_000;

  private Paragraphs() {}

  /// Returns the paragraphs of the whole text, without the empty ones.
  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      cut(text, start, end, paragraphs);
      start = end + 1;
    }
    return paragraphs;
  }

  /// Returns runs of paragraphs, each of which makes one part; never empty.
  static List<List<Span>> parts(List<Span> paragraphs) {
    List<List<Span>> parts = new ArrayList<>();
    List<Span> part = new ArrayList<>();
    int length = 0;
    for (Span paragraph : paragraphs) {
      if (length + paragraph.length() > LONGEST_PART && !part.isEmpty()) {
        parts.add(List.copyOf(part));
        part.clear();
        length = 0;
      }
      part.add(paragraph);
      length += paragraph.length();
    }
    parts.add(List.copyOf(part));
    return List.copyOf(parts);
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static void cut(String text, int from, int to, List<Span> paragraphs) {
    int start = from;
    while (to - start > LONGEST_PARAGRAPH) {
      int space = text.lastIndexOf(' ', start + LONGEST_PARAGRAPH);
      int end = space > start ? space + 1 : whole(text, start + LONGEST_PARAGRAPH);
      paragraphs.add(new Span(start, end));
      start = end;
    }
    if (!text.substring(start, to).isBlank()) {
      paragraphs.add(new Span(start, to));
    }
  }

  /// Returns an offset that does not part a surrogate pair.
  private static int whole(String text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
  }
}
