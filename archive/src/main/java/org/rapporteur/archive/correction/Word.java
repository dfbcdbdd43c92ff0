package org.rapporteur.archive.correction;

import java.util.Locale;

/// Names of enum constants as readings write them.
final class Word {

  private Word() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
