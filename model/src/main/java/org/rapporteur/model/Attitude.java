package org.rapporteur.model;

/// How the source stands to the content.
public enum Attitude {
  SAYS,
  ASKS,
  DENIES,
  /// Refuses to comment.
  DECLINES,
  BELIEVES,
  INTENDS,
  /// A hedge without a source: "allegedly", "reportedly".
  REPORTED
}
