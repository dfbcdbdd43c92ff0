package org.rapporteur.tables.query;

import java.util.List;
import java.util.stream.Collectors;

/// That a field has one of some values, or none of them.
///
/// @param field what is asked
/// @param anyOf never empty
/// @param negated whether none of them may hold
public record Condition(Field field, List<Value> anyOf, boolean negated) {
  public Condition {
    anyOf = List.copyOf(anyOf);
    if (anyOf.isEmpty()) {
      throw new IllegalArgumentException(field.word() + " without a value");
    }
  }

  /// Returns the condition as one types it.
  @Override
  public String toString() {
    String values =
        anyOf.stream()
            .map(Value::toString)
            .map(text -> field == Field.NEAR || isOneWord(text) ? text : '"' + text + '"')
            .collect(Collectors.joining(","));
    return (negated ? "-" : "") + field.word() + ':' + values;
  }

  private static boolean isOneWord(String text) {
    return text.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == ',');
  }
}
