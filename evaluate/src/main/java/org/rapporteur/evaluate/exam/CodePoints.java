package org.rapporteur.evaluate.exam;

import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.model.Span;

/// Turns offsets in Unicode code points, as most gold data has them, into UTF-16 units.
final class CodePoints {
  private CodePoints() {}

  /// Returns the span that `start` and `end` of the row name in `text`.
  static Span span(JsonRow row, String text) {
    int start = row.getInt("start");
    int end = row.getInt("end");
    try {
      int first = text.offsetByCodePoints(0, start);
      return new Span(first, text.offsetByCodePoints(first, end - start));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new GoldException(
          "%s: no span %d to %d in a text of %d units"
              .formatted(row.where(), start, end, text.length()),
          e);
    }
  }
}
