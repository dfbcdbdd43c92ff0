package org.rapporteur.resolve.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/// A dateline as it is printed, before anyone knows where that is.
///
/// @param span all of it, without the dash
/// @param place the name of the place
/// @param qualifiers the country or division behind it: the "Lebanon" of "BEIRUT, Lebanon"
/// @param agency what stands in brackets; null when nothing does
record PrintedDateline(Span span, Span place, List<String> qualifiers, @Nullable String agency) {

  PrintedDateline {
    qualifiers = List.copyOf(qualifiers);
  }
}
