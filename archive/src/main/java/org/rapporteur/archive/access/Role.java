package org.rapporteur.archive.access;

/// What somebody may do in a reading room.
public enum Role {
  /// May look at everything and have texts read that are not kept.
  READER,
  /// May correct, too.
  EDITOR
}
