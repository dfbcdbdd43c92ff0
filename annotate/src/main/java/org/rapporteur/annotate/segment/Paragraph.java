package org.rapporteur.annotate.segment;

import java.util.List;
import org.rapporteur.model.Span;

/// A stretch between line breaks that holds at least one word.
///
/// @param span from its first to its last word
/// @param sentences the words of its sentences, in order; none is empty
public record Paragraph(Span span, List<List<Span>> sentences) {

  public Paragraph {
    sentences = List.copyOf(sentences);
  }
}
