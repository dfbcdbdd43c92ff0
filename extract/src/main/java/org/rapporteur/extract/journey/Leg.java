package org.rapporteur.extract.journey;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.model.Id;
import org.rapporteur.model.Journey.StopStatus;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;

/// That someone went, or is to go, to one place.
///
/// @param travellers who went; empty when the sentence does not say
/// @param earlier whether the text goes back in time to tell it ("had traveled to Egypt")
/// @param evidence the clause that tells it
record Leg(
    List<Party> travellers,
    Place place,
    @Nullable Id<TimeExpression> arrived,
    StopStatus status,
    boolean earlier,
    Span evidence) {

  /// What is told as earlier comes first, what is planned last; else the text's own order.
  static final Comparator<Leg> IN_ORDER =
      Comparator.comparing(Leg::status).thenComparing(leg -> !leg.earlier());

  Leg {
    travellers = List.copyOf(travellers);
  }
}
