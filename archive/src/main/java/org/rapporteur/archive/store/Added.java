package org.rapporteur.archive.store;

/// What adding a reading did.
public enum Added {
  /// The dispatch was not there before.
  NEW,
  /// The dispatch was there with the very same reading; nothing was written.
  SAME,
  /// The dispatch was there with another reading, which is kept as an earlier version.
  REPLACED
}
