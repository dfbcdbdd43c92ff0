package org.rapporteur.model;

/// How much of a statement's content stands in quotation marks.
public enum StatementKind {
  /// All of it.
  DIRECT,
  /// None of it.
  INDIRECT,
  /// A part of it.
  MIXED
}
