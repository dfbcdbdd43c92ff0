package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.time.TimeWordClass;

/// Reads "last year", "this year" and "next year" behind another expression.
final class RelativeYear {

  private RelativeYear() {}

  static Optional<Integer> at(Words words, int at, @Nullable LocalDate published) {
    int start = words.is(at, "the") ? at + 1 : at;
    if (published == null || !words.is(start + 1, "year")) {
      return Optional.empty();
    }
    if (words.is(start, TimeWordClass.THIS)) {
      return Optional.of(published.getYear());
    }
    if (words.is(start, TimeWordClass.PREVIOUS)) {
      return Optional.of(published.getYear() - 1);
    }
    return words.is(start, TimeWordClass.NEXT)
        ? Optional.of(published.getYear() + 1)
        : Optional.empty();
  }

  /// Returns the position after what [#at] read.
  static int end(Words words, int at) {
    return words.is(at, "the") ? at + 3 : at + 2;
  }
}
