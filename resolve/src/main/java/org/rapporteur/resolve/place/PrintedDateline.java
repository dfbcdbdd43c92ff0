package org.rapporteur.resolve.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/// A dateline as it is printed, before anyone knows where that is.
///
/// @param span all of it, without the dash
/// @param place the name of the place
/// @param qualifiers the country or division behind it: the "Lebanon" of "BEIRUT, Lebanon"
/// @param agency the name of the agency; null when none is credited
record PrintedDateline(Span span, Span place, List<String> qualifiers, @Nullable Agency agency) {

  PrintedDateline {
    qualifiers = List.copyOf(qualifiers);
  }

  /// An agency as it is credited.
  record Agency(Span span, String name) {

    static Agency at(Span span, String text) {
      return new Agency(span, span.in(text));
    }
  }

  /// Tells whether `span` is no place but the credit.
  boolean credits(Span span) {
    return agency != null && agency.span().covers(span);
  }
}
