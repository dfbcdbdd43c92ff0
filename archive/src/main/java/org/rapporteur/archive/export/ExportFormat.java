package org.rapporteur.archive.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The forms in which rows can be written.
public enum ExportFormat {
  /// RFC 4180, UTF-8, with a header.
  CSV(EnumSet.allOf(What.class)),
  /// One JSON object a line.
  JSONL(EnumSet.allOf(What.class)),
  PARQUET(EnumSet.allOf(What.class)),
  /// RFC 7946; rows without a place have no geometry.
  GEOJSON(located()),
  /// JSON Lines with PLOVER's field names.
  PLOVER(EnumSet.of(What.EVENTS)),
  /// GDELT 2.0's 61 columns, separated by tabs.
  GDELT(EnumSet.of(What.EVENTS)),
  /// The 20 columns of the ICEWS coded event data, separated by tabs, and ours behind them.
  ICEWS(EnumSet.of(What.EVENTS)),
  /// The 40 columns of POLECAT, separated by tabs, and ours behind them.
  POLECAT(EnumSet.of(What.EVENTS)),
  /// FollowTheMoney entities, one JSON object a line.
  FTM(EnumSet.of(What.EVENTS, What.ACTORS)),
  /// JSON-LD in the words of schema.org and of the W3C Web Annotation vocabulary.
  JSONLD(EnumSet.of(What.EVENTS, What.STATEMENTS)),
  /// What TimelineJS shows.
  TIMELINE(EnumSet.of(What.EVENTS)),
  /// RSS 2.0: a saved search as a feed.
  RSS(EnumSet.of(What.READINGS));

  private final Set<What> held;

  ExportFormat(Set<What> held) {
    this.held = held;
  }

  private static Set<What> located() {
    return Arrays.stream(What.values())
        .filter(What::isLocated)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(What.class)));
  }

  /// Tells whether such rows can be written so.
  boolean holds(What what) {
    return held.contains(what);
  }

  /// Tells whether a row has the columns of a table.
  boolean isTable() {
    return switch (this) {
      case CSV, JSONL, PARQUET, GEOJSON, PLOVER, GDELT, ICEWS, POLECAT -> true;
      case FTM, JSONLD, TIMELINE, RSS -> false;
    };
  }

  /// Returns what can be written so, as people read it.
  String heldWords() {
    return held.stream().map(What::toString).collect(Collectors.joining(", "));
  }

  /// Returns the word for it that people write.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
