package org.rapporteur.annotate;

import java.util.List;
import org.rapporteur.annotate.decode.Stretch;
import org.rapporteur.annotate.encoder.PiecedWord;
import org.rapporteur.model.Span;

/// What the encoder reads at once: sentences of one paragraph, or a part of a long one.
///
/// @param words where its words stand in the text
/// @param pieces the same words as the model takes them
/// @param parts its sentences, or parts of sentences, in order
/// @param follows whether it goes on where another window of the same paragraph ended
record Window(List<Span> words, List<PiecedWord> pieces, List<Part> parts, boolean follows) {

  Window {
    words = List.copyOf(words);
    pieces = List.copyOf(pieces);
    parts = List.copyOf(parts);
  }

  /// A sentence's part in a window.
  ///
  /// @param sentence the sentence's place in the dispatch
  /// @param offset the place in the sentence of the part's first word
  /// @param stretch where it stands in the window
  record Part(int sentence, int offset, Stretch stretch) {}

  List<Stretch> stretches() {
    return parts.stream().map(Part::stretch).toList();
  }

  List<String> forms(String text) {
    return words.stream().map(word -> word.in(text)).toList();
  }
}
