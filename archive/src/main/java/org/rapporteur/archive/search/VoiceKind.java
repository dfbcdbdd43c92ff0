package org.rapporteur.archive.search;

/// How far the outlet stands from what is asserted.
enum VoiceKind {
  /// The outlet says so itself.
  OUTLET,
  /// A source says so to the outlet.
  SOURCE,
  /// A source says so, and somebody else carried it to the outlet.
  REMOVED
}
