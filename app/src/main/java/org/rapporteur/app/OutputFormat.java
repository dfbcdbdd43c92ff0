package org.rapporteur.app;

import java.util.Locale;

/// How readings are written.
enum OutputFormat {
  /// A page for people.
  TEXT,
  /// One JSON object a line; docs/reference/reading.schema.json.
  JSONL,
  /// The syntax alone.
  CONLLU;

  /// As the user writes it.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
