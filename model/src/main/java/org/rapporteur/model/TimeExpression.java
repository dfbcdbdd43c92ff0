package org.rapporteur.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A time expression in the text, with its TIMEX3 value where that could be computed.
///
/// @param id names it in the reading, `d1`
/// @param span where it stands
/// @param text the words of the span
/// @param type its TIMEX3 type
/// @param value its TIMEX3 value (`2024-10-19`, `P2D`, `PAST_REF`); null when unresolved
/// @param earliest the first day it can mean; null when it fixes none
/// @param latest the last day it can mean; null when it fixes none
public record TimeExpression(
    Id<TimeExpression> id,
    Span span,
    String text,
    Type type,
    @Nullable String value,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest) {

  public TimeExpression {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "%s: earliest %s after latest %s".formatted(text, earliest, latest));
    }
  }

  /// The types of TIMEX3.
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
