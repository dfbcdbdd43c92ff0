package org.rapporteur.model;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// What `extract` finds in a resolved dispatch.
///
/// @param statements in the order of the text
/// @param events in the order of their first trigger
/// @param figures in the order of the text
/// @param journeys in the order of their first evidence
/// @param terms in the order of the text
/// @param warnings what could not be read
/// @param codebookEvents coded by a user's codebook, in the order of their first trigger; empty
///   when none was used
public record Findings(
    List<Statement> statements,
    List<Event> events,
    List<Figure> figures,
    List<Journey> journeys,
    List<Term> terms,
    List<Warning> warnings,
    List<CodebookEvent> codebookEvents) {

  public Findings {
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    journeys = List.copyOf(journeys);
    terms = List.copyOf(terms);
    warnings = List.copyOf(warnings);
    codebookEvents = List.copyOf(codebookEvents);
  }

  /// Makes those of a dispatch that was read without a codebook.
  public Findings(
      List<Statement> statements,
      List<Event> events,
      List<Figure> figures,
      List<Journey> journeys,
      List<Term> terms,
      List<Warning> warnings) {
    this(statements, events, figures, journeys, terms, warnings, List.of());
  }

  /// Returns all actors that a finding concerns.
  Set<Id<Actor>> actors() {
    Set<Id<Actor>> actors = new HashSet<>();
    for (Statement statement : statements) {
      Stream.of(statement.source(), statement.addressee())
          .filter(Objects::nonNull)
          .forEach(party -> actors.addAll(party.actors()));
      statement.via().forEach(carrier -> actors.addAll(carrier.actors()));
    }
    for (Event event : events) {
      actors.addAll(event.actors());
      actors.addAll(event.recipients());
    }
    for (CodebookEvent event : codebookEvents) {
      actors.addAll(event.actors());
      actors.addAll(event.recipients());
    }
    journeys.forEach(journey -> actors.addAll(journey.travellers()));
    terms.stream().map(Term::about).filter(Objects::nonNull).forEach(actors::add);
    return actors;
  }
}
