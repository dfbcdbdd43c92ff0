package org.rapporteur.evaluate.exam;

import java.util.Locale;

/// What is measured.
public enum Task {
  /// Source, cue and content of what people say.
  ATTRIBUTION,
  /// Political events.
  EVENTS,
  /// Whom phrases mean that stand alone.
  ACTORS,
  /// What refers to the same.
  COREFERENCE,
  /// Numbers, what they count and whose they are.
  FIGURES,
  /// Tours through several places.
  JOURNEYS,
  /// Toponyms and where they lie.
  PLACES,
  /// Time expressions and their values.
  DATES,
  /// Names and their types.
  NAMES,
  /// Words, tags and trees.
  SYNTAX,
  /// Title, authors, date and body of news pages.
  ARTICLES,
  /// Copies among dispatches.
  COPIES,
  /// Which dispatches are about the same happening.
  STORIES;

  /// As commands write it.
  @Override
  public String toString() {
    return label();
  }

  /// Returns the name as commands and reports write it.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
