package org.rapporteur.archive.story;

import java.util.ArrayList;
import java.util.List;

/// The dispatches of one story, as far as they are remembered.
final class Group {

  /// Of a long story its last dispatches stand for all.
  private static final int WITNESSES = 48;

  private final long number;
  private final List<Profile> profiles;

  Group(long number, List<Profile> profiles) {
    this.number = number;
    this.profiles = new ArrayList<>(profiles);
    this.profiles.sort(Profile.BY_DAY);
  }

  long number() {
    return number;
  }

  List<Profile> profiles() {
    return profiles;
  }

  List<Profile> witnesses() {
    int size = profiles.size();
    return profiles.subList(Math.max(0, size - WITNESSES), size);
  }

  /// Returns how like the two are on average.
  double likeness(List<Profile> others) {
    List<Profile> witnesses = witnesses();
    return witnesses.stream()
        .mapToDouble(one -> others.stream().mapToDouble(one::likeness).average().orElse(0))
        .average()
        .orElse(0);
  }

  /// Returns how many of these dispatches were in this group.
  long shared(List<Profile> others) {
    return others.stream().filter(profiles::contains).count();
  }
}
