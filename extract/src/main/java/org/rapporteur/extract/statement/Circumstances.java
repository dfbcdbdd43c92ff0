package org.rapporteur.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;

/// To whom, on what occasion, where and when something was said, and who carried it.
///
/// @param addressee whom it was told; empty when not said
/// @param occasion "during the meeting", "in a statement"; may be empty
/// @param place where it was said
/// @param date when it was said
/// @param carriers who carried the document or quoted the speaker, innermost first
record Circumstances(
    List<Span> addressee,
    List<Span> occasion,
    @Nullable Id<Place> place,
    @Nullable Id<TimeExpression> date,
    List<Span> carriers) {

  static final Circumstances UNKNOWN =
      new Circumstances(List.of(), List.of(), null, null, List.of());
}
