package org.rapporteur.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.TimeExpression.Type;

/// A time expression that a rule read.
///
/// @param from its first word
/// @param to the word after its last one
/// @param value its TIMEX3 value; null when it cannot be computed
/// @param part which part of the value is meant
/// @param until the last day when the value is but the first of several: the 6th of "May 4-6"
record Match(
    int from, int to, Type type, @Nullable String value, Part part, @Nullable LocalDate until) {

  static Match date(int from, int to, @Nullable String value) {
    return new Match(from, to, Type.DATE, value, Part.WHOLE, null);
  }

  static Match time(int from, int to, @Nullable String value) {
    return new Match(from, to, Type.TIME, value, Part.WHOLE, null);
  }

  static Match duration(int from, int to, String value) {
    return new Match(from, to, Type.DURATION, value, Part.WHOLE, null);
  }

  static Match set(int from, int to, String value) {
    return new Match(from, to, Type.SET, value, Part.WHOLE, null);
  }

  Match from(int earlier) {
    return new Match(earlier, to, type, value, part, until);
  }

  Match part(Part narrower) {
    return new Match(from, to, type, value, narrower, until);
  }

  Match until(int end) {
    return new Match(from, end, type, value, part, until);
  }

  Match lasting(@Nullable LocalDate last) {
    return new Match(from, to, type, value, part, last);
  }

  Match valued(Type other, @Nullable String otherValue) {
    return new Match(from, to, other, otherValue, part, null);
  }

  /// Tells whether the value is one day.
  boolean isDay() {
    return type == Type.DATE && value != null && value.length() == 10 && value.charAt(4) == '-';
  }

  int length() {
    return to - from;
  }

  /// Which part of a stretch of time: the "early" of "early 2023".
  enum Part {
    WHOLE,
    START,
    MIDDLE,
    END
  }
}
