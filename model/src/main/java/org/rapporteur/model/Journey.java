package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A tour of someone through several places, checked against what the text says of its length.
///
/// @param id names it in the reading, `j1`
/// @param travellers who travels
/// @param stops in the order in which they were reached, as far as the text tells
/// @param stated the number of stops that the text gives; null when it gives none
/// @param consistent whether the number of countries read agrees with the stated one; null when
///   none is stated
public record Journey(
    Id<Journey> id,
    List<Id<Actor>> travellers,
    List<Stop> stops,
    @Nullable StatedLength stated,
    @Nullable Boolean consistent) {

  public Journey {
    travellers = List.copyOf(travellers);
    stops = List.copyOf(stops);
  }

  /// Whether a stop has been made.
  public enum StopStatus {
    VISITED,
    PLANNED
  }

  /// One stop of a journey.
  ///
  /// @param order from 1
  /// @param place where
  /// @param arrived when it began; null when not known
  /// @param departed when it ended; null when not known
  /// @param status whether it has been made
  /// @param evidence the words it was read from; never empty
  public record Stop(
      int order,
      Id<Place> place,
      @Nullable Id<TimeExpression> arrived,
      @Nullable Id<TimeExpression> departed,
      StopStatus status,
      List<Span> evidence) {

    public Stop {
      evidence = List.copyOf(evidence);
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException("stop %d has no evidence".formatted(order));
      }
    }
  }

  /// "The ninth stop", "a five-nation tour".
  ///
  /// @param ordinal the number stated
  /// @param span where it is stated
  /// @param text the words of the span
  public record StatedLength(int ordinal, Span span, String text) {}
}
