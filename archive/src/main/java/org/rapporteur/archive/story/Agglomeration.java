package org.rapporteur.archive.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Groups a few profiles by average linkage: the two groups that are likest on average become one,
/// as long as they are like enough and no verdict keeps them apart.
///
/// The result does not depend on the order of the profiles as long as no two pairs of groups are
/// equally like. Time grows with the square of their number, times the merges.
final class Agglomeration {

  private final List<List<Profile>> groups = new ArrayList<>();
  private final List<List<Double>> sums = new ArrayList<>();
  private final Verdicts verdicts;

  private record Pair(int first, int second) {}

  private Agglomeration(List<Profile> profiles, Verdicts verdicts) {
    this.verdicts = verdicts;
    for (Profile profile : profiles) {
      groups.add(new ArrayList<>(List.of(profile)));
      List<Double> row = new ArrayList<>();
      profiles.forEach(other -> row.add(profile.likeness(other)));
      sums.add(row);
    }
  }

  /// Returns the profiles in groups.
  ///
  /// @param threshold how like two groups must be on average, 0 to 1
  static List<List<Profile>> of(List<Profile> profiles, double threshold, Verdicts verdicts) {
    List<Profile> ordered = profiles.stream().sorted(Profile.BY_DAY).toList();
    Agglomeration agglomeration = new Agglomeration(ordered, verdicts);
    agglomeration.mergeDecided();
    Pair pair = agglomeration.likest(threshold);
    while (pair != null) {
      agglomeration.merge(pair);
      pair = agglomeration.likest(threshold);
    }
    return agglomeration.groups;
  }

  private void mergeDecided() {
    for (int i = 0; i < groups.size(); i++) {
      for (int j = groups.size() - 1; j > i; j--) {
        if (isDecided(i, j, true) && !isDecided(i, j, false)) {
          merge(new Pair(i, j));
          j = groups.size();
        }
      }
    }
  }

  private @Nullable Pair likest(double threshold) {
    Pair likest = null;
    double most = threshold;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        double average = sums.get(i).get(j) / groups.get(i).size() / groups.get(j).size();
        boolean isLiker = likest == null ? average >= most : average > most;
        if (isLiker && !isDecided(i, j, false)) {
          likest = new Pair(i, j);
          most = average;
        }
      }
    }
    return likest;
  }

  /// Tells whether somebody decided so on any two of them.
  private boolean isDecided(int i, int j, boolean together) {
    if (verdicts.isEmpty()) {
      return false;
    }
    return groups.get(i).stream()
        .anyMatch(one ->
            groups.get(j).stream()
                .anyMatch(other ->
                    verdicts.on(one.dispatch(), other.dispatch()).orElse(!together) == together));
  }

  private void merge(Pair pair) {
    int into = pair.first();
    int gone = pair.second();
    groups.get(into).addAll(groups.remove(gone));
    List<Double> row = sums.remove(gone);
    for (int i = 0; i < row.size(); i++) {
      sums.get(into).set(i, sums.get(into).get(i) + row.get(i));
    }
    sums.forEach(other -> {
      other.set(into, other.get(into) + other.get(gone));
      other.remove(gone);
    });
  }
}
