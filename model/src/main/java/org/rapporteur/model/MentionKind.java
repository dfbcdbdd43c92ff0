package org.rapporteur.model;

/// How a mention refers.
public enum MentionKind {
  NAME,
  NOMINAL,
  PRONOUN
}
