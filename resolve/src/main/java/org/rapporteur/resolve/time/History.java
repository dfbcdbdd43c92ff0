package org.rapporteur.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Tells a history from a report.
///
/// A history names many years and few of them near its publication; in a report "in September" is
/// the September around publication.
final class History {

  private static final int FEWEST_YEARS = 6;
  private static final int NEAR = 3;

  private History() {}

  static boolean isTold(Words words, @Nullable LocalDate published) {
    int named = 0;
    int near = 0;
    for (int i = 0; i < words.size(); i++) {
      int year = words.at(i).length() == 4 ? words.number(i) : -1;
      if (year >= 1500 && year <= 2100) {
        named++;
        boolean recent = published != null && Math.abs(published.getYear() - year) <= NEAR;
        near += recent ? 1 : 0;
      }
    }
    return named >= FEWEST_YEARS && near * 3 < named;
  }
}
