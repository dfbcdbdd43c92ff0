package org.rapporteur.evaluate.exam;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.evaluate.markup.Fact;
import org.rapporteur.evaluate.markup.MarkedPassage;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Span;

/// A happening of the project's own gold, with every place where it is told.
///
/// @param type its PLOVER type
/// @param status whether it took place
/// @param triggers the words that tell it; more than one when it is told again
/// @param actors who did it
/// @param recipients to whom
record MarkedEvent(
    EventType type,
    EventStatus status,
    List<Span> triggers,
    List<Span> actors,
    List<Span> recipients) {

  /// @throws GoldException when a type or status is unknown; names the file and the line
  static List<MarkedEvent> of(MarkedPassage passage) {
    return passage.facts().stream().map(fact -> of(passage, fact)).toList();
  }

  private static MarkedEvent of(MarkedPassage passage, Fact fact) {
    if (fact.words().size() < 2) {
      throw new GoldException(fact.where() + ": an event needs a type and a status");
    }
    return new MarkedEvent(
        value(EventType.values(), fact.kind().replaceFirst("\\..*", ""), fact),
        value(EventStatus.values(), fact.words().get(1), fact),
        passage.spans("t", fact),
        passage.spans("a", fact),
        passage.spans("r", fact));
  }

  private static <E extends Enum<E>> E value(E[] values, String name, Fact fact) {
    return Stream.of(values)
        .filter(value -> value.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new GoldException(fact.where() + ": unknown “" + name + "”"));
  }

  /// Tells whether `trigger` is among the words that tell it.
  boolean isToldAt(Span trigger) {
    return triggers.stream().anyMatch(trigger::overlaps);
  }
}
