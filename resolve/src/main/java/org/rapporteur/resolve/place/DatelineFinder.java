package org.rapporteur.resolve.place;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.TimeExpression;

/// Reads the dateline that a dispatch prints before its first sentence.
///
/// "DOHA, May 4 (Agency) — Mediators said …" → Doha, 4 May, "Agency".
public final class DatelineFinder {

  private DatelineFinder() {}

  public static DatelineFinder load() {
    return new DatelineFinder();
  }

  /// Returns the dateline, or empty when none is printed.
  ///
  /// @param places what [PlaceFinder] found in the same dispatch
  /// @param dates what `TimeFinder` found in it
  public Optional<Dateline> find(
      AnnotatedDispatch annotated, FoundPlaces places, List<TimeExpression> dates) {
    return Optional.empty();
  }
}
