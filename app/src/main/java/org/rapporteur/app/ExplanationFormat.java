package org.rapporteur.app;

import java.util.Locale;

/// How explanations are written.
enum ExplanationFormat {
  /// A page for people.
  TEXT,
  /// One JSON object.
  JSON;

  /// As the user writes it.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
