package org.rapporteur.resolve.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.reference.gazetteer.GazetteerPlace;
import org.rapporteur.reference.gazetteer.PlaceKind;

/// One name of a dispatch, all its mentions, and how likely each place of that name is.
///
/// The same name means the same place throughout a dispatch.
final class Ambiguity {

  private static final double SAME_SPOT_KM = 60;
  private static final double TOWNS_SHARE = 0.2;

  private final List<Toponym> mentions = new ArrayList<>();
  private final List<Candidate> candidates;
  private final double[] probabilities;

  Ambiguity(List<Candidate> candidates) {
    this.candidates = List.copyOf(candidates);
    this.probabilities = new double[candidates.size()];
    Arrays.fill(probabilities, candidates.isEmpty() ? 0 : 1.0 / candidates.size());
  }

  void add(Toponym mention) {
    mentions.add(mention);
  }

  List<Toponym> mentions() {
    return mentions;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  double probability(int candidate) {
    return probabilities[candidate];
  }

  /// Returns what stands beside any of its mentions.
  Set<Toponym.Qualifier> qualifiers() {
    Set<Toponym.Qualifier> all = new LinkedHashSet<>();
    mentions.forEach(mention -> all.addAll(mention.qualifiers()));
    return all;
  }

  /// Tells whether the dispatch was filed there.
  boolean isDateline() {
    return mentions.stream().anyMatch(mention -> mention.role() == Toponym.Role.DATELINE);
  }

  /// Returns how likely a candidate is, together with those that lie at the same spot: a town and
  /// the division named after it.
  double confidence(int candidate) {
    GazetteerPlace place = candidates.get(candidate).place();
    double sum = 0;
    for (int i = 0; i < probabilities.length; i++) {
      boolean same = candidates.get(i).place().distanceTo(place) < SAME_SPOT_KM;
      sum += same ? probabilities[i] : 0;
    }
    return Math.min(1, sum);
  }

  /// Makes probabilities of scores.
  void weigh(double[] scores) {
    double highest = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] = Math.exp(scores[i] - highest);
      sum += probabilities[i];
    }
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] /= sum;
    }
  }

  /// Returns the position of the likeliest candidate, the first of equals; -1 when there is none.
  int best() {
    int best = -1;
    for (int i = 0; i < probabilities.length; i++) {
      if (best < 0 || probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    return best < 0 ? best : townInsteadOf(best);
  }

  /// Returns the town that a division is named after if it lies at the same spot and is not much
  /// less likely: a report from "Geneva" means the town.
  private int townInsteadOf(int best) {
    GazetteerPlace place = candidates.get(best).place();
    if (place.kind() != PlaceKind.ADMIN1 && place.kind() != PlaceKind.ADMIN2) {
      return best;
    }
    int town = best;
    for (int i = 0; i < probabilities.length; i++) {
      boolean near =
          candidates.get(i).place().kind().isTown()
              && candidates.get(i).place().distanceTo(place) < SAME_SPOT_KM;
      boolean likely = probabilities[i] > TOWNS_SHARE * probabilities[best];
      if (near && likely && (town == best || probabilities[i] > probabilities[town])) {
        town = i;
      }
    }
    return town;
  }

  /// Returns the positions of the likeliest candidates.
  int[] best(int limit) {
    return IntStream.range(0, probabilities.length)
        .boxed()
        .sorted((a, b) -> Double.compare(probabilities[b], probabilities[a]))
        .limit(limit)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
