package org.rapporteur.tables.query;

/// What a condition speaks of. Conditions of one scope must hold for the same thing: the same
/// event, the same statement.
public enum Scope {
  DISPATCH,
  EVENT,
  STATEMENT,
  FIGURE,
  /// A stop of a journey.
  STOP,
  TERM
}
