package org.rapporteur.evaluate.exam;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.evaluate.markup.Fact;
import org.rapporteur.evaluate.markup.MarkedPassage;
import org.rapporteur.model.Journey;
import org.rapporteur.model.Span;

/// A journey of the project's own gold: `1 journey`, its stops `11 stop visited arrived=…` and so
/// on, in the order of travel.
///
/// @param travellers the phrases that name whoever travels, labelled `g`
/// @param stated where an ordinal or length is stated, labelled `m`; empty when nowhere
/// @param stops at least one
record MarkedJourney(List<Span> travellers, List<Span> stated, List<Stop> stops) {

  /// A stop.
  ///
  /// @param spans the phrases that name it, labelled `h`
  record Stop(
      List<Span> spans,
      Journey.StopStatus status,
      Optional<LocalDate> arrived,
      Optional<LocalDate> departed) {}

  /// Returns the journeys of a passage.
  ///
  /// @throws GoldException when a fact is neither a journey nor a stop
  static List<MarkedJourney> of(MarkedPassage passage) {
    return passage.facts().stream()
        .filter(fact -> fact.kind().equals("journey"))
        .map(fact ->
            new MarkedJourney(
                passage.spans("g", fact), passage.spans("m", fact), stops(passage, fact)))
        .toList();
  }

  private static List<Stop> stops(MarkedPassage passage, Fact journey) {
    return passage.facts().stream()
        .filter(fact -> fact.number() / 10 == journey.number())
        .map(fact -> stop(passage, fact))
        .toList();
  }

  private static Stop stop(MarkedPassage passage, Fact fact) {
    if (!fact.kind().equals("stop") || fact.words().size() != 2) {
      throw new GoldException(fact.where() + ": no stop visited or stop planned");
    }
    try {
      return new Stop(
          passage.spans("h", fact),
          Journey.StopStatus.valueOf(fact.words().get(1).toUpperCase(Locale.ROOT)),
          fact.find("arrived").map(LocalDate::parse),
          fact.find("departed").map(LocalDate::parse));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new GoldException(fact.where() + ": " + e.getMessage(), e);
    }
  }
}
