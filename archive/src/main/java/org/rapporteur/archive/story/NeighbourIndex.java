package org.rapporteur.archive.story;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the profiles that may be like a new one, by its heaviest traits.
///
/// A trait remembers its last [#MOST_PROFILES] profiles alone, so that one more dispatch costs the
/// same however many there are.
final class NeighbourIndex {

  /// Traits of a profile that are looked up and kept; nine in ten parts of its length.
  private static final int TRAITS = 40;

  private static final int MOST_PROFILES = 256;

  private static final int MOST_NEIGHBOURS = 50;

  private final Map<Integer, Deque<Entry>> byTrait = new HashMap<>();

  private record Entry(Profile profile, double weight) {}

  /// Returns up to fifty profiles that share traits with this one, the likeliest first.
  List<Profile> near(Profile profile) {
    Map<Profile, Double> shared = new HashMap<>();
    for (Profile.Trait trait : profile.heaviest(TRAITS)) {
      for (Entry entry : byTrait.getOrDefault(trait.hash(), new ArrayDeque<>())) {
        shared.merge(entry.profile, entry.weight * trait.weight(), Double::sum);
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Profile, Double> entry) -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().dispatch()))
        .limit(MOST_NEIGHBOURS)
        .map(Map.Entry::getKey)
        .toList();
  }

  void add(Profile profile) {
    for (Profile.Trait trait : profile.heaviest(TRAITS)) {
      Deque<Entry> entries = byTrait.computeIfAbsent(trait.hash(), _ -> new ArrayDeque<>());
      entries.addLast(new Entry(profile, trait.weight()));
      if (entries.size() > MOST_PROFILES) {
        entries.removeFirst();
      }
    }
  }

  /// Forgets the profile that was added first of all that are left.
  void removeFirst(Profile profile) {
    for (Profile.Trait trait : profile.heaviest(TRAITS)) {
      Deque<Entry> entries = byTrait.getOrDefault(trait.hash(), new ArrayDeque<>());
      Entry first = entries.peekFirst();
      if (first != null && first.profile == profile) {
        entries.removeFirst();
      }
      if (entries.isEmpty()) {
        byTrait.remove(trait.hash());
      }
    }
  }
}
