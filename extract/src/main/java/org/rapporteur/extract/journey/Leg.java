package org.rapporteur.extract.journey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.model.Journey.StopStatus;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;

/// That someone went, is to go, or was at one place.
///
/// @param travellers who; empty when the sentence does not say
/// @param isFirm whether a word of travelling says it, rather than that something was done there
/// @param isAttended whether he is said to have been or acted there: "was in", "met her in"
/// @param arrived the day of arrival; null when not told
/// @param departed the day of leaving; null when not told
/// @param moment where it stands in the journey, as the text orders it
/// @param evidence the clause that tells it
record Leg(
    List<Party> travellers,
    Place place,
    StopStatus status,
    boolean isFirm,
    boolean isAttended,
    @Nullable TimeExpression arrived,
    @Nullable TimeExpression departed,
    Moment moment,
    Span evidence) {

  /// What is planned comes last; else as the text has it.
  static final Comparator<Leg> IN_ORDER =
      Comparator.comparing(Leg::status).thenComparing(Leg::moment);

  Leg {
    travellers = List.copyOf(travellers);
  }

  /// Returns this leg with the day on which it ended.
  Leg until(TimeExpression day) {
    return new Leg(travellers, place, status, isFirm, isAttended, arrived, day, moment, evidence);
  }

  /// Returns this leg with the day on which it began.
  Leg on(TimeExpression day) {
    return new Leg(travellers, place, status, isFirm, isAttended, day, departed, moment, evidence);
  }

  /// Tells whether both are dated and this one is of an earlier day.
  boolean isDatedBefore(Leg other) {
    LocalDate own = day();
    LocalDate theirs = other.day();
    return status == other.status() && own != null && theirs != null && own.isBefore(theirs);
  }

  private @Nullable LocalDate day() {
    TimeExpression known = arrived != null ? arrived : departed;
    return known == null ? null : known.earliest();
  }

  /// Where a leg stands among others.
  ///
  /// @param isOnward false when the text goes back in time to tell it ("had traveled to Egypt")
  /// @param sentence the sentence that tells it
  /// @param side -1 when it is told as before the rest of its sentence, 1 when as after it
  /// @param word the word that tells it
  /// @param motion what is left comes before what is reached
  /// @param token the place
  record Moment(boolean isOnward, int sentence, int side, int word, Motion motion, int token)
      implements Comparable<Moment> {

    private static final Comparator<Moment> ORDER =
        Comparator.comparing(Moment::isOnward)
            .thenComparingInt(Moment::sentence)
            .thenComparingInt(Moment::side)
            .thenComparingInt(Moment::word)
            .thenComparing(Moment::motion)
            .thenComparingInt(Moment::token);

    @Override
    public int compareTo(Moment other) {
      return ORDER.compare(this, other);
    }
  }
}
