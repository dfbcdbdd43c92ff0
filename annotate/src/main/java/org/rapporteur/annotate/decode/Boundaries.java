package org.rapporteur.annotate.decode;

import java.util.List;
import java.util.Set;

/// Completes spans that break off inside of a phrase: "a statement from" | "the ministry".
final class Boundaries {

  /// How words that cannot end a phrase relate to its head.
  private static final Set<String> LEADING = Set.of("case", "det");

  private final List<Word> words;
  private final List<TaggedSpan> spans;

  /// @param words of the window
  /// @param spans that were tagged in it, in order
  Boundaries(List<Word> words, List<TaggedSpan> spans) {
    this.words = words;
    this.spans = spans;
  }

  /// Returns all spans; sources and contents reach to the end of a phrase they have begun.
  List<TaggedSpan> completed() {
    return spans.stream().map(span -> span.type().equals("cue") ? span : completed(span)).toList();
  }

  private TaggedSpan completed(TaggedSpan span) {
    Word last = words.get(span.end() - 1);
    if (!LEADING.contains(last.relation()) || last.head() < span.end()) {
      return span;
    }
    int end = phraseEnd(last.head());
    boolean free = spans.stream().noneMatch(o -> o.begin() >= span.end() && o.begin() < end);
    return free
        ? new TaggedSpan(span.begin(), end, span.type(), span.begun(), span.probability())
        : span;
  }

  /// Returns the place after the last word of the unbroken phrase that `head` leads to its right.
  private int phraseEnd(int head) {
    int end = head + 1;
    while (end < words.size() && reaches(end, head) && !words.get(end).relation().equals("punct")) {
      end++;
    }
    return end;
  }

  private boolean reaches(int word, int head) {
    int current = word;
    while (current > head) {
      current = words.get(current).head();
    }
    return current == head;
  }
}
