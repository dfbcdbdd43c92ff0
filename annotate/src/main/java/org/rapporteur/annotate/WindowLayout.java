package org.rapporteur.annotate;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.decode.Stretch;
import org.rapporteur.annotate.encoder.Encoder;
import org.rapporteur.annotate.encoder.PiecedWord;
import org.rapporteur.annotate.segment.Paragraph;
import org.rapporteur.model.Span;

/// Fills windows: a paragraph each, cut between sentences where it is too long, and inside of a
/// sentence only where that alone is too long.
final class WindowLayout {

  /// Word pieces in a window, without the two that frame it.
  private static final int ROOM = Encoder.LONGEST_WINDOW - 2;

  private final String text;
  private final Encoder encoder;
  private final List<Window> windows = new ArrayList<>();
  private final List<Span> words = new ArrayList<>();
  private final List<PiecedWord> pieces = new ArrayList<>();
  private final List<Window.Part> parts = new ArrayList<>();
  private int size;
  private int sentence;
  private boolean follows;

  private WindowLayout(String text, Encoder encoder) {
    this.text = text;
    this.encoder = encoder;
  }

  static List<Window> of(String text, List<Paragraph> paragraphs, Encoder encoder) {
    var layout = new WindowLayout(text, encoder);
    for (Paragraph paragraph : paragraphs) {
      paragraph.sentences().forEach(layout::add);
      layout.close();
      layout.follows = false;
    }
    return layout.windows;
  }

  private void add(List<Span> sentenceWords) {
    List<PiecedWord> pieced =
        sentenceWords.stream().map(word -> encoder.piece(word.in(text))).toList();
    int length = pieced.stream().mapToInt(PiecedWord::size).sum();
    if (size + length > ROOM) {
      close();
    }
    int from = 0;
    while (from < pieced.size()) {
      int to = fitting(pieced, from);
      append(sentenceWords.subList(from, to), pieced.subList(from, to), from);
      if (to < pieced.size()) {
        close();
      }
      from = to;
    }
    sentence++;
  }

  /// Returns how far the sentence fits from its word `from` on; always at least one word further.
  private int fitting(List<PiecedWord> pieced, int from) {
    int to = from;
    int length = size;
    while (to < pieced.size() && length + pieced.get(to).size() <= ROOM) {
      length += pieced.get(to).size();
      to++;
    }
    return Math.max(to, from + 1);
  }

  private void append(List<Span> spans, List<PiecedWord> pieced, int offset) {
    var stretch = new Stretch(words.size(), words.size() + spans.size());
    parts.add(new Window.Part(sentence, offset, stretch));
    words.addAll(spans);
    pieces.addAll(pieced);
    size += pieced.stream().mapToInt(PiecedWord::size).sum();
  }

  private void close() {
    if (!words.isEmpty()) {
      windows.add(new Window(words, pieces, parts, follows));
      words.clear();
      pieces.clear();
      parts.clear();
      size = 0;
      follows = true;
    }
  }
}
