package org.rapporteur.serve.catalogue;

import java.util.List;
import java.util.Map;

/// The events that fit a filter.
///
/// @param rows newest dispatch first
/// @param counts for each facet its values among the events that fit all other choices, the most
///   frequent first, as many as a page bears
public record EventSelection(
    List<EventRow> rows, Map<EventFilter.Facet, List<Counted<String>>> counts) {
  public EventSelection {
    rows = List.copyOf(rows);
    counts = Map.copyOf(counts);
  }
}
