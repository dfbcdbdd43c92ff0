package org.rapporteur.ingest.copy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Everything that was seen, to tell at once what comes in a second time.
///
/// A text costs the same time however many came before it, and about 400 bytes for good. Not
/// thread-safe.
public final class CopyIndex {

  /// Less of the shorter text in common is a quotation or a common source. Measured on made-up
  /// copies: docs/reference/copies.md.
  static final double COPIED = 0.3;

  /// Fewer shingles in common are chance.
  private static final int FEWEST_SHARED = 4;

  private final Postings postings = new Postings();
  private int[] sizes = new int[1 << 10];
  private long[] bounds = new long[1 << 10];
  private long[] words = new long[1 << 10];
  private int count;

  /// Adds a text, which gets the next number, from 0.
  ///
  /// @return the earlier text that it is most a copy of; empty when it is none's
  public Optional<Copy> add(Sketch sketch) {
    Optional<Copy> copy = find(sketch);
    keep(sketch);
    return copy;
  }

  /// Returns how many texts were added.
  public int size() {
    return count;
  }

  /// Returns the bytes that the index holds.
  public long bytes() {
    return postings.bytes() + 20L * sizes.length;
  }

  /// Returns the earlier text that this one is most a copy of, without adding it.
  public Optional<Copy> find(Sketch sketch) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (long hash : sketch.hashes()) {
      postings.find(hash, text -> shared.merge(text, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= Math.min(FEWEST_SHARED, sketch.hashes().length))
        .map(entry -> compare(sketch, entry.getKey(), entry.getValue()))
        .filter(copy -> copy.share() >= COPIED)
        .max(CopyIndex::compare);
  }

  /// Among equals the first seen is the original.
  private static int compare(Copy a, Copy b) {
    int exact = Boolean.compare(a.exact(), b.exact());
    int share = exact != 0 ? exact : Double.compare(a.share(), b.share());
    return share != 0 ? share : Integer.compare(b.original(), a.original());
  }

  private Copy compare(Sketch sketch, int text, int shared) {
    long bound = Math.min(sketch.bound(), bounds[text]);
    double own = sketch.countTo(bound);
    double other = sizes[text] * ((double) bound / bounds[text]);
    double share = Math.min(1, shared / Math.max(1, Math.min(own, other)));
    return new Copy(text, share, words[text] == sketch.words());
  }

  private void keep(Sketch sketch) {
    if (count == sizes.length) {
      sizes = Arrays.copyOf(sizes, count * 3 / 2);
      bounds = Arrays.copyOf(bounds, count * 3 / 2);
      words = Arrays.copyOf(words, count * 3 / 2);
    }
    sizes[count] = sketch.hashes().length;
    bounds[count] = sketch.bound();
    words[count] = sketch.words();
    for (long hash : sketch.hashes()) {
      postings.add(hash, count);
    }
    count++;
  }
}
