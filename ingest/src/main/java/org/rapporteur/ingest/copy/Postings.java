package org.rapporteur.ingest.copy;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Which texts have which hashes: a table with open addressing in two arrays, about ten bytes a
/// pair, since a million texts bring thirty million of them.
final class Postings {

  /// A hash of more texts is a phrase that all use; it tells nothing and would cost time.
  static final int MOST_TEXTS = 64;

  private static final int FREE = 0;
  private static final double FULL = 0.8;

  private int[] hashes = new int[1 << 12];
  private int[] texts = new int[1 << 12];
  private long pairs;

  /// Calls `receiver` with every text that has the hash.
  void find(long hash, IntConsumer receiver) {
    int seen = 0;
    for (int i = slot((int) hash); texts[i] != FREE && seen < MOST_TEXTS; i = next(i)) {
      if (hashes[i] == (int) hash) {
        receiver.accept(texts[i] - 1);
        seen++;
      }
    }
  }

  /// Adds a pair, unless the hash has too many texts already.
  void add(long hash, int text) {
    if (pairs > FULL * hashes.length) {
      grow();
    }
    int same = 0;
    int i = slot((int) hash);
    while (texts[i] != FREE) {
      same += hashes[i] == (int) hash ? 1 : 0;
      i = next(i);
    }
    if (same < MOST_TEXTS) {
      hashes[i] = (int) hash;
      texts[i] = text + 1;
      pairs++;
    }
  }

  /// Returns the bytes that are held.
  long bytes() {
    return 8L * hashes.length;
  }

  private int slot(int hash) {
    return (hash * 0x9E3779B9 >>> 1) % hashes.length;
  }

  private int next(int i) {
    return i + 1 == hashes.length ? 0 : i + 1;
  }

  private void grow() {
    int[] oldHashes = hashes;
    int[] oldTexts = texts;
    int size = (int) Math.min(Integer.MAX_VALUE - 8L, oldHashes.length * 3L / 2);
    hashes = new int[size];
    texts = new int[size];
    Arrays.fill(texts, FREE);
    for (int i = 0; i < oldTexts.length; i++) {
      if (oldTexts[i] != FREE) {
        put(oldHashes[i], oldTexts[i]);
      }
    }
  }

  private void put(int hash, int text) {
    int i = slot(hash);
    while (texts[i] != FREE) {
      i = next(i);
    }
    hashes[i] = hash;
    texts[i] = text;
  }
}
