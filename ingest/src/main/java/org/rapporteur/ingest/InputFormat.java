package org.rapporteur.ingest;

import java.util.Locale;
import java.util.Optional;

/// How dispatches are written down.
public enum InputFormat {
  /// One dispatch: optional header lines, then its text.
  TEXT,
  /// One JSON object a line.
  JSONL,
  /// A news page.
  HTML,
  /// An archive of web pages, compressed or not.
  WARC;

  /// As a user writes it.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Returns the format that a file's name tells by its ending.
  static Optional<InputFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl.gz") || lower.endsWith(".ndjson.gz")) {
      return Optional.of(JSONL);
    }
    if (lower.endsWith(".txt")) {
      return Optional.of(TEXT);
    }
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return Optional.of(JSONL);
    }
    if (lower.endsWith(".html") || lower.endsWith(".htm")) {
      return Optional.of(HTML);
    }
    if (lower.endsWith(".warc") || lower.endsWith(".warc.gz")) {
      return Optional.of(WARC);
    }
    return Optional.empty();
  }
}
