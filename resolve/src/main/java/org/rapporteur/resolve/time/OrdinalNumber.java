package org.rapporteur.resolve.time;

import org.rapporteur.reference.time.TimeWordClass;

/// Reads an ordinal: "third", "3rd", "19th".
final class OrdinalNumber {

  private OrdinalNumber() {}

  /// Returns the number, or -1.
  static int at(Words words, int at) {
    String word = words.at(at);
    var spelt = words.find(at, TimeWordClass.ORDINAL);
    if (spelt.isPresent()) {
      return Integer.parseInt(spelt.get());
    }
    boolean digits = word.length() >= 3 && word.length() <= 4 && Character.isDigit(word.charAt(0));
    return digits && word.matches("\\d{1,2}(st|nd|rd|th)")
        ? Integer.parseInt(word.substring(0, word.length() - 2))
        : -1;
  }
}
