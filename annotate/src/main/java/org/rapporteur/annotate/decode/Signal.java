package org.rapporteur.annotate.decode;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;

/// A word of a window that may tell an event.
///
/// @param word its place in the window
/// @param types how likely it tells an event of each type, without the unlikely
/// @param mode of the likeliest type; null for none
/// @param statuses how likely each status is, without the unlikely
/// @param parties words that name who takes part
public record Signal(
    int word,
    Map<EventType, Double> types,
    @Nullable String mode,
    Map<EventStatus, Double> statuses,
    List<Party> parties) {

  /// A word that names one who takes part.
  ///
  /// @param recipient whether it is done to him, rather than by him
  /// @param word its place in the window
  /// @param probability 0 to 1
  public record Party(boolean recipient, int word, double probability) {}
}
