package org.rapporteur.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the encoder sees in a word that may tell a political event, before `extract` weighs it.
///
/// @param word the word; the others of "carried out air strikes" have signals of their own
/// @param types how likely it tells an event of each type, without the unlikely; what is missing to
///   1 is how likely it tells none
/// @param mode PLOVER's mode of the likeliest type; null for none
/// @param statuses how likely the event took place, is planned and so on, without the unlikely
/// @param parties the words that name who takes part, in the order of the text
public record EventSignal(
    Span word,
    Map<EventType, Double> types,
    @Nullable String mode,
    Map<EventStatus, Double> statuses,
    List<Party> parties) {

  public EventSignal {
    if (types.isEmpty()) {
      throw new IllegalArgumentException("a signal of no event at %s".formatted(word));
    }
    if (statuses.isEmpty()) {
      throw new IllegalArgumentException("a signal of no status at %s".formatted(word));
    }
    types = Collections.unmodifiableMap(new EnumMap<>(types));
    statuses = Collections.unmodifiableMap(new EnumMap<>(statuses));
    parties = List.copyOf(parties);
  }

  /// Returns the likeliest type.
  public EventType type() {
    return Collections.max(types.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  /// Returns how likely the word tells an event of `type`; 0 when that is unlikely.
  public double probability(EventType type) {
    return types.getOrDefault(type, 0.0);
  }

  /// Returns how likely the word tells an event at all.
  public double probability() {
    return types.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /// Returns the likeliest status.
  public EventStatus status() {
    return Collections.max(statuses.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  /// The order of the text.
  public static Comparator<EventSignal> inOrder() {
    return Comparator.comparing(EventSignal::word);
  }

  /// A word that names one who takes part.
  ///
  /// @param recipient whether it is done to him, rather than by him
  /// @param word one word of his name or description
  /// @param probability 0 to 1
  public record Party(boolean recipient, Span word, double probability) {}
}
