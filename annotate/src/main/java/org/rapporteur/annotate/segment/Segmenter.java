package org.rapporteur.annotate.segment;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;
import org.rapporteur.reference.Orthography;

/// Cuts texts into paragraphs, sentences and words. Immutable; safe for use by several threads.
public final class Segmenter {

  private final Orthography orthography;

  private Segmenter(Orthography orthography) {
    this.orthography = orthography;
  }

  /// Loads the shipped tables.
  public static Segmenter load() {
    return new Segmenter(Orthography.load());
  }

  /// Returns the paragraphs of `text` that hold words.
  public List<Paragraph> segment(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Characters.isLineBreak(text.charAt(i))) {
        paragraph(text, start, i, paragraphs);
        start = i + 1;
      }
    }
    return paragraphs;
  }

  private void paragraph(String text, int start, int end, List<Paragraph> paragraphs) {
    List<Span> words = new WordCutter(text, orthography).cut(start, end);
    if (!words.isEmpty()) {
      Span span = Span.covering(words.getFirst(), words.getLast());
      paragraphs.add(new Paragraph(span, new SentenceCutter(text, orthography).cut(words)));
    }
  }
}
