package org.rapporteur.evaluate.metric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/// Scores toponyms: their spans by exact and by overlapping match, and where they lie, over the
/// gold toponyms that have coordinates and whose exact span was predicted (Gritta et al. 2018).
public final class PlaceScore {
  private static final double EARTH_RADIUS_KM = 6371.009;
  private static final double NEAR_KM = 161;

  private long gold;
  private long predicted;
  private long exact;
  private long overlapGold;
  private long overlapPredicted;
  private long located;
  private long withId;
  private long bothIds;
  private long rightIds;
  private final List<Double> errors = new ArrayList<>();

  /// A toponym.
  ///
  /// @param span where it stands
  /// @param latitude degrees north; null when not known
  /// @param longitude degrees east; null when not known
  /// @param id its GeoNames id; null when not known
  public record Toponym(
      Span span, @Nullable Double latitude, @Nullable Double longitude, @Nullable String id) {}

  /// Adds a document.
  public void add(List<Toponym> gold, List<Toponym> predicted) {
    this.gold += gold.size();
    this.predicted += predicted.size();
    Set<Span> asked = new HashSet<>(gold.stream().map(Toponym::span).toList());
    Set<Span> answered = new HashSet<>(predicted.stream().map(Toponym::span).toList());
    exact += asked.stream().filter(answered::contains).count();
    overlapGold += asked.stream().filter(span -> overlapsAny(span, answered)).count();
    overlapPredicted += answered.stream().filter(span -> overlapsAny(span, asked)).count();
    gold.stream().filter(toponym -> toponym.latitude() != null).forEach(t -> locate(t, predicted));
  }

  private static boolean overlapsAny(Span span, Set<Span> others) {
    return others.stream().anyMatch(span::overlaps);
  }

  private void locate(Toponym asked, List<Toponym> predicted) {
    located++;
    withId += asked.id() == null ? 0 : 1;
    predicted.stream()
        .filter(answer -> answer.span().equals(asked.span()) && answer.latitude() != null)
        .findFirst()
        .ifPresent(answer -> {
          errors.add(kilometres(asked, answer));
          if (asked.id() != null && answer.id() != null) {
            bothIds++;
            rightIds += asked.id().equals(answer.id()) ? 1 : 0;
          }
        });
  }

  private static double kilometres(Toponym a, Toponym b) {
    double latitude = radians(a.latitude());
    double other = radians(b.latitude());
    double north = Math.sin((other - latitude) / 2);
    double east = Math.sin((radians(b.longitude()) - radians(a.longitude())) / 2);
    double half = north * north + Math.cos(latitude) * Math.cos(other) * east * east;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
  }

  private static double radians(@Nullable Double degrees) {
    return Math.toRadians(degrees == null ? 0 : degrees);
  }

  /// Returns how well toponyms were found in running text, in percent.
  public List<Score> spanScores() {
    double overlap = Ratio.of(overlapPredicted, predicted, overlapGold, gold).f1();
    Ratio spans = Ratio.of(exact, predicted, gold);
    return List.of(
        percent("span F1", spans.f1()),
        percent("span P", spans.precision()),
        percent("span R", spans.recall()),
        percent("overlap F1", overlap));
  }

  /// Returns how well they were placed, in percent and kilometres: *right id* and *within 161 km*
  /// over all gold toponyms, an unanswered one counting as wrong; *of answered* over those whose
  /// span was answered with a place.
  public List<Score> placeScores() {
    return List.of(
        percent("right id", share(rightIds, withId)),
        percent("within 161 km", share(near(), located)),
        percent("right id of answered", share(rightIds, bothIds)),
        percent("within 161 km of answered", share(near(), errors.size())),
        new Score("median km", median(), 2),
        Score.count("gold", gold),
        Score.count("answered", errors.size()));
  }

  private long near() {
    return errors.stream().filter(km -> Math.log(km + 1) < Math.log(NEAR_KM)).count();
  }

  private double median() {
    if (errors.isEmpty()) {
      return 0;
    }
    List<Double> sorted = new ArrayList<>(errors);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static Score percent(String name, double share) {
    return new Score(name, 100 * share, 2);
  }
}
