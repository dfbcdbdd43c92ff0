package org.rapporteur.model;

import java.util.List;
import java.util.stream.Stream;

/// What Rapporteur says about one dispatch, with the evidence for each part of it.
///
/// Nothing is stated without a span it was read from; what could not be resolved is there as
/// unresolved.
///
/// @param resolved the dispatch with its mentions, actors, places and dates
/// @param findings its statements, events, figures, journeys and terms
/// @param engine what made the reading
public record Reading(ResolvedDispatch resolved, Findings findings, EngineStamp engine) {

  /// The name of the output contract; see docs/reference/reading.schema.json.
  public static final String SCHEMA = "rapporteur.reading/1";

  /// Governments that neither the text names nor a finding concerns are left out.
  public Reading {
    resolved = resolved.keeping(findings.actors());
  }

  public Dispatch dispatch() {
    return resolved.dispatch();
  }

  /// Returns the warnings of all stages, in the order of the stages.
  public List<Warning> warnings() {
    return Stream.concat(resolved.warnings().stream(), findings.warnings().stream()).toList();
  }
}
