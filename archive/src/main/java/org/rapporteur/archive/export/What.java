package org.rapporteur.archive.export;

import java.util.Locale;

/// What becomes a row.
public enum What {
  /// A dispatch; its column `reading` holds all of it.
  READINGS(false),
  /// Who did what to whom.
  EVENTS(true),
  /// Who said what.
  STATEMENTS(true),
  FIGURES(true),
  /// A stop of a journey.
  JOURNEYS(true),
  /// A loaded term.
  TERMS(false),
  /// An actor of a dispatch.
  ACTORS(false),
  /// A place of a dispatch.
  PLACES(true),
  /// A story of the archive; chosen when one of its dispatches is.
  STORIES(false),
  /// What a person said about a dispatch.
  CORRECTIONS(false);

  private final boolean located;

  What(boolean located) {
    this.located = located;
  }

  /// Returns the word for it that people write.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Tells whether rows have a point on the map.
  boolean isLocated() {
    return located;
  }

  /// Tells whether these rows come out of readings alone, and need no archive.
  public boolean isOfReadings() {
    return this != STORIES && this != CORRECTIONS;
  }
}
