package org.rapporteur.archive.export;

/// The forms in which rows can be written.
public enum ExportFormat {
  /// RFC 4180, UTF-8, with a header.
  CSV,
  /// One JSON object a line.
  JSONL,
  PARQUET,
  /// RFC 7946; rows without a place have no geometry.
  GEOJSON,
  /// Events alone: JSON Lines with PLOVER's field names.
  PLOVER,
  /// Events alone: GDELT 2.0's 61 columns, separated by tabs.
  GDELT
}
