package org.rapporteur.evaluate.metric;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.model.Span;

/// An attribution as its words: what is compared when attributions are scored.
///
/// @param source whose words, when anyone is named
/// @param cue what says that it was said
/// @param content what was said
/// @param speech whether it reports speech or writing; of interest in gold data alone
public record AttributionSpans(
    List<Span> source, List<Span> cue, List<Span> content, boolean speech) {

  /// The roles, in the order in which they are reported.
  enum Role {
    SOURCE,
    CUE,
    CONTENT
  }

  List<Span> spans(Role role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }

  /// Returns which of `words` share text with the role.
  BitSet words(Role role, List<Span> words) {
    var marked = new BitSet(words.size());
    for (Span span : spans(role)) {
      for (int i = firstEndingAfter(words, span.start()); i < words.size(); i++) {
        if (words.get(i).start() >= span.end()) {
          break;
        }
        marked.set(i);
      }
    }
    return marked;
  }

  private static int firstEndingAfter(List<Span> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
