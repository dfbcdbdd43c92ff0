package org.rapporteur.model;

/// Whether an event took place, as its own voice asserts it.
public enum EventStatus {
  HAPPENED,
  ONGOING,
  PLANNED,
  REQUESTED,
  HYPOTHETICAL,
  DENIED,
  /// More than a year before the dispatch, or told as history.
  HISTORICAL
}
