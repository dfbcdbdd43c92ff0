package org.rapporteur.ingest.copy;

import java.util.Arrays;

/// A sample of a text's shingles (stretches of [#WORDS] words), the same for equal shingles in any
/// text: those whose hash is small. Two sketches tell how much of one text stands in the other,
/// also when one of them is much shorter, which MinHash signatures of equal length tell badly.
///
/// This is FracMinHash (Irber et al. 2022), with at least [#FEWEST] and at most [#MOST] hashes.
///
/// @param hashes ascending, each once, as unsigned numbers of 32 bits
/// @param bound all shingles with a hash up to it are here
/// @param words a hash of all words in their order
public record Sketch(long[] hashes, long bound, long words) {

  static final int WORDS = 4;

  static final int FEWEST = 24;

  static final int MOST = 160;

  private static final long RANGE = 1L << 32;

  /// One shingle in sixteen.
  private static final long USUAL_BOUND = RANGE / 16;

  /// Returns the sketch of a text; case, punctuation and layout make no difference.
  public static Sketch of(String text) {
    long[] words = words(text);
    long[] all = shingles(words);
    int within = 0;
    while (within < all.length && all[within] <= USUAL_BOUND) {
      within++;
    }
    int kept = Math.min(all.length, Math.clamp(within, FEWEST, MOST));
    long bound = kept == within ? USUAL_BOUND : kept == all.length ? RANGE : all[kept - 1];
    return new Sketch(Arrays.copyOf(all, kept), bound, chain(words, 0, words.length));
  }

  private static long[] shingles(long[] words) {
    int count = words.length == 0 ? 0 : Math.max(1, words.length - WORDS + 1);
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = chain(words, i, Math.min(words.length, i + WORDS)) >>> 32;
    }
    Arrays.sort(hashes);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[distinct++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, distinct);
  }

  private static long chain(long[] words, int from, int to) {
    long hash = 7;
    for (int i = from; i < to; i++) {
      hash = mix(hash * 31 + words[i]);
    }
    return hash;
  }

  private static long[] words(String text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    long hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        hash = hash * 1_000_003 + Character.toLowerCase(c) + 1;
      } else if (hash != 0 && !isApostrophe(c)) {
        words[count++] = hash;
        hash = 0;
      }
    }
    return Arrays.copyOf(words, count);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /// The finalizer of MurmurHash3.
  private static long mix(long hash) {
    long h = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }

  /// Returns how many of its hashes are at most `limit`.
  int countTo(long limit) {
    int at = Arrays.binarySearch(hashes, limit);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
