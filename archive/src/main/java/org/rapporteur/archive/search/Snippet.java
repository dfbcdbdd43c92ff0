package org.rapporteur.archive.search;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/// A stretch of a dispatch's text that shows why it was found.
///
/// @param span where it stands in the dispatch
/// @param text the words of the span
/// @param highlights what was asked for, in offsets of the dispatch, in order
public record Snippet(Span span, String text, List<Span> highlights) {
  public Snippet {
    highlights = List.copyOf(highlights);
  }

  /// Returns the text with marks around the highlights.
  public String marked(String before, String after) {
    StringBuilder marked = new StringBuilder();
    int done = span.start();
    for (Span highlight : highlights) {
      marked.append(text, done - span.start(), highlight.start() - span.start());
      marked.append(before);
      marked.append(text, highlight.start() - span.start(), highlight.end() - span.start());
      marked.append(after);
      done = highlight.end();
    }
    return marked.append(text.substring(done - span.start())).toString();
  }

  /// Cuts whole words out of a text, about `length` code units around the first of `highlights`.
  static Snippet around(String text, List<Span> highlights, int length) {
    Span core = highlights.isEmpty() ? new Span(0, 0) : densest(highlights, length);
    int slack = Math.max(0, length - core.length());
    int start = Math.max(0, core.start() - slack / 3);
    int end = Math.min(text.length(), start + Math.max(length, core.length()));
    start = wordStart(text, start);
    end = Math.max(wordEnd(text, end), Math.min(core.end(), text.length()));
    Span span = new Span(start, end);
    List<Span> inside = highlights.stream().filter(span::covers).toList();
    return new Snippet(span, span.in(text), inside);
  }

  /// Returns the stretch of at most `length` that holds most highlights; the first of several.
  private static Span densest(List<Span> highlights, int length) {
    Span best = highlights.getFirst();
    int most = 1;
    for (int i = 0; i < highlights.size(); i++) {
      int last = i;
      while (last + 1 < highlights.size()
          && highlights.get(last + 1).end() - highlights.get(i).start() <= length) {
        last++;
      }
      if (last - i + 1 > most) {
        most = last - i + 1;
        best = new Span(highlights.get(i).start(), highlights.get(last).end());
      }
    }
    return best;
  }

  private static int wordStart(String text, int offset) {
    int start = offset;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && offset - start < 40) {
      start--;
    }
    return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
  }

  private static int wordEnd(String text, int offset) {
    int end = offset;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end - offset < 40) {
      end++;
    }
    boolean splits = end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return splits ? end + 1 : end;
  }

  /// Returns the spans without those that overlap an earlier one.
  static List<Span> apart(List<Span> spans) {
    List<Span> apart = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!span.isEmpty() && (apart.isEmpty() || apart.getLast().end() <= span.start())) {
        apart.add(span);
      }
    }
    return apart;
  }
}
