package org.rapporteur.model;

/// How sure it is who an actor is.
public enum ActorStatus {
  /// Found in the reference data.
  RESOLVED,
  /// Known from this dispatch alone.
  UNRESOLVED,
  /// Several entries of the reference data fit; they are the candidates.
  AMBIGUOUS,
  /// Several actors under one phrase: "Qatar and Kuwait", "Western powers".
  COLLECTIVE
}
