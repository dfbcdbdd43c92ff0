package org.rapporteur.archive.correction;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.Span;

/// Labels over one paragraph, written as docs/reference/markup.md says.
final class Marks {

  private static final Comparator<Span> PARENTS_FIRST = Comparator.naturalOrder();

  private final Span paragraph;
  private final String text;
  private final SortedMap<Span, Set<String>> labels = new TreeMap<>(PARENTS_FIRST);

  Marks(Span paragraph, String text) {
    this.paragraph = paragraph;
    this.text = text;
  }

  /// Puts a label on the words of a span; one that is not in the paragraph gets none.
  void add(String label, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end && paragraph.covers(new Span(start, end))) {
      labels.computeIfAbsent(new Span(start, end), _ -> new TreeSet<>()).add(label);
    }
  }

  /// Returns the paragraph with its marks, or empty when the markup cannot express it: labels that
  /// cross each other, braces in the text, a text that reads like a comment or a heading.
  Optional<String> write() {
    String words = paragraph.in(text);
    boolean odd = words.matches("(?s)\\s.*|[#@].*") || words.contains("{") || words.contains("}");
    return odd || crossing() ? Optional.empty() : Optional.of(marked());
  }

  private boolean crossing() {
    return labels.keySet().stream()
        .anyMatch(a ->
            labels.keySet().stream().anyMatch(b -> a.overlaps(b) && !a.covers(b) && !b.covers(a)));
  }

  private String marked() {
    var line = new StringBuilder();
    for (int at = paragraph.start(); at <= paragraph.end(); at++) {
      int offset = at;
      labels.keySet().stream().filter(span -> span.end() == offset).forEach(_ -> line.append('}'));
      labels.forEach((span, names) -> {
        if (span.start() == offset) {
          line.append('{').append(String.join(",", names)).append(' ');
        }
      });
      if (at < paragraph.end()) {
        line.append(text.charAt(at));
      }
    }
    return line.toString();
  }
}
