package org.rapporteur.archive.join;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether one of two texts was copied from the other, counted in full: reports of one event are
/// few, so that no sample is needed as it is among all that comes in.
final class Shingles {

  private static final int WORDS = 4;

  /// The share of the shorter text that makes a copy, as where dispatches come in.
  private static final double COPIED = 0.3;

  private final Set<List<String>> shingles = new HashSet<>();

  Shingles(String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+"));
    for (int i = 0; i + WORDS <= words.size(); i++) {
      shingles.add(words.subList(i, i + WORDS));
    }
  }

  boolean isCopyOf(Shingles other) {
    boolean isShorter = shingles.size() <= other.shingles.size();
    Set<List<String>> few = isShorter ? shingles : other.shingles;
    Set<List<String>> many = isShorter ? other.shingles : shingles;
    long shared = few.stream().filter(many::contains).count();
    return !few.isEmpty() && shared >= COPIED * few.size();
  }
}
