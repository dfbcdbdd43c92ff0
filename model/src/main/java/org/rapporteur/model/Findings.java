package org.rapporteur.model;

import java.util.List;

/// What `extract` finds in a resolved dispatch.
///
/// @param statements in the order of the text
/// @param events in the order of their first trigger
/// @param figures in the order of the text
/// @param journeys in the order of their first evidence
/// @param terms in the order of the text
/// @param warnings what could not be read
public record Findings(
    List<Statement> statements,
    List<Event> events,
    List<Figure> figures,
    List<Journey> journeys,
    List<Term> terms,
    List<Warning> warnings) {

  public Findings {
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    journeys = List.copyOf(journeys);
    terms = List.copyOf(terms);
    warnings = List.copyOf(warnings);
  }
}
