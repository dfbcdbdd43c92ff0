package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Dates in digits: "2024-10-20", "10/20/2024", "20.10.2024" → `2024-10-20`.
///
/// With slashes the month comes first unless it cannot be one; with points the day comes first.
final class NumericDateRule implements TimeRule {

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    String mark = words.at(at + 1);
    boolean joined =
        words.number(at) >= 0
            && mark.equals(words.at(at + 3))
            && words.touches(at)
            && words.touches(at + 1)
            && words.touches(at + 2)
            && words.touches(at + 3);
    if (!joined) {
      return Optional.empty();
    }
    int first = words.number(at);
    int second = words.number(at + 2);
    int third = words.number(at + 4);
    @Nullable LocalDate day =
        switch (mark) {
          case "-" -> words.at(at).length() == 4 ? Calendar.day(first, second, third) : null;
          case "/" -> slashed(first, second, year(words, at + 4));
          case "." -> year(words, at + 4) > 0 ? Calendar.day(third, second, first) : null;
          default -> null;
        };
    return Optional.ofNullable(day).map(d -> Match.date(at, at + 5, TimexValue.day(d)));
  }

  private static @Nullable LocalDate slashed(int first, int second, int year) {
    if (year < 0) {
      return null;
    }
    return first > 12 ? Calendar.day(year, second, first) : Calendar.day(year, first, second);
  }

  private static int year(Words words, int at) {
    int year = words.number(at);
    return switch (words.at(at).length()) {
      case 4 -> year;
      case 2 -> year < 50 ? 2000 + year : 1900 + year;
      default -> -1;
    };
  }
}
