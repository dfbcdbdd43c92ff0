package org.rapporteur.annotate.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.List;

/// Windows of like length as padded rows of numbers.
final class Batch {

  private final List<List<PiecedWord>> windows;
  private final int longest;
  private final int mostWords;
  private final LongBuffer pieces;
  private final LongBuffer shapes;
  private final LongBuffer mask;
  private final LongBuffer words;

  Batch(List<List<PiecedWord>> windows, WordPieces wordPieces) {
    this.windows = windows;
    longest = windows.stream().mapToInt(Batch::length).max().orElseThrow();
    mostWords = windows.stream().mapToInt(List::size).max().orElseThrow();
    pieces = buffer(windows.size() * longest);
    shapes = buffer(windows.size() * longest);
    mask = buffer(windows.size() * longest);
    words = buffer(windows.size() * mostWords);
    for (int row = 0; row < windows.size(); row++) {
      fill(row, wordPieces);
    }
  }

  /// Returns how many pieces a window takes up, with the two that frame it.
  static int length(List<PiecedWord> window) {
    return 2 + window.stream().mapToInt(PiecedWord::size).sum();
  }

  private static LongBuffer buffer(int size) {
    return ByteBuffer.allocateDirect(size * Long.BYTES)
        .order(ByteOrder.nativeOrder())
        .asLongBuffer();
  }

  private void fill(int row, WordPieces wordPieces) {
    int base = row * longest;
    for (int i = 0; i < longest; i++) {
      put(base + i, wordPieces.id("[PAD]"), Shape.SPECIAL.ordinal(), 0);
    }
    int i = 0;
    put(base + i++, wordPieces.id("[CLS]"), Shape.SPECIAL.ordinal(), 1);
    List<PiecedWord> window = windows.get(row);
    for (int w = 0; w < window.size(); w++) {
      words.put(row * mostWords + w, i);
      PiecedWord word = window.get(w);
      for (int p = 0; p < word.size(); p++) {
        put(base + i++, word.piece(p), word.shape(), 1);
      }
    }
    put(base + i, wordPieces.id("[SEP]"), Shape.SPECIAL.ordinal(), 1);
  }

  private void put(int index, int piece, int shape, int real) {
    pieces.put(index, piece);
    shapes.put(index, shape);
    mask.put(index, real);
  }

  List<List<PiecedWord>> windows() {
    return windows;
  }

  long[] pieceShape() {
    return new long[] {windows.size(), longest};
  }

  long[] wordShape() {
    return new long[] {windows.size(), mostWords};
  }

  LongBuffer pieces() {
    return pieces;
  }

  LongBuffer shapes() {
    return shapes;
  }

  LongBuffer mask() {
    return mask;
  }

  LongBuffer words() {
    return words;
  }
}
