package org.rapporteur.archive.correction;

import java.util.List;

/// What a correction can be about, and what of it can be set.
public enum Subject {
  /// Actors, recipients, place and date are given as the reading names them: by reference, by name,
  /// or in words of the text.
  EVENT("e", "type", "mode", "status", "actors", "recipients", "place", "date"),
  ACTOR("a", "name", "ref", "type", "country", "sector"),
  STATEMENT("s", "attitude", "source", "place", "date"),
  PLACE("p", "name", "ref", "country", "latitude", "longitude", "precision"),
  DATE("d", "value", "earliest", "latest"),
  FIGURE("f", "measure", "unit", "lower", "upper", "qualifier");

  private final String letter;
  private final List<String> fields;

  Subject(String letter, String... fields) {
    this.letter = letter;
    this.fields = List.of(fields);
  }

  /// Returns the names of what can be set.
  public List<String> fields() {
    return fields;
  }

  /// Returns what an id such as `e3` names.
  ///
  /// @throws IllegalArgumentException when findings of that letter cannot be corrected
  public static Subject of(String findingId) {
    for (Subject subject : values()) {
      if (findingId.matches(subject.letter + "\\d+")) {
        return subject;
      }
    }
    throw new IllegalArgumentException(
        "\"%s\" names no event, actor, statement, place, date or figure".formatted(findingId));
  }
}
