package org.rapporteur.app;

import java.util.Locale;

/// When pages are coloured.
enum ColourChoice {
  /// On a terminal, unless NO_COLOR is set.
  AUTO,
  ALWAYS,
  NEVER;

  /// As the user writes it.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
