package org.rapporteur.resolve.place;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Id;
import org.rapporteur.model.TimeExpression;

/// Puts together the dateline that a dispatch prints before its first sentence.
///
/// "DOHA, May 4 (Agency) — Mediators said …" → Doha, 4 May, "Agency". A dateline that only the
/// envelope gives has no date: a date of the reading stands in its text.
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
    @Nullable PrintedDateline printed = places.printed();
    if (printed == null) {
      return Optional.empty();
    }
    @Nullable Id<TimeExpression> date =
        places.printedInText()
            ? dates.stream()
                .filter(expression -> printed.span().covers(expression.span()))
                .findFirst()
                .map(TimeExpression::id)
                .orElse(null)
            : null;
    PrintedDateline.@Nullable Agency agency = printed.agency();
    return Optional.of(
        new Dateline(places.dateline(), date, agency == null ? null : agency.name()));
  }
}
