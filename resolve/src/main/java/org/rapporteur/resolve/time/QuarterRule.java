package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Quarters and halves of a year: "the third quarter", "Q3 2024", "this year's first half".
///
/// Named without a year it is the last one that has begun.
final class QuarterRule implements TimeRule {

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    int start = words.is(at, "the") ? at + 1 : at;
    int lead = leadYear(words, start, anchors.published());
    if (lead > 0) {
      int behind = words.number(start) > 0 ? start + 1 : RelativeYear.end(words, start) + 2;
      @Nullable Named named = named(words, behind);
      return named == null
          ? Optional.empty()
          : Optional.of(Match.date(at, named.end(), lead + "-" + named.part()));
    }
    @Nullable Named named = named(words, start);
    if (named == null) {
      return Optional.empty();
    }
    Optional<Match> found = dated(words, at, named.end(), named.part(), anchors);
    boolean half = named.part().startsWith("H");
    return found.filter(match -> !half || match.to() > named.end());
  }

  /// A quarter or half without its year.
  ///
  /// @param end the word after it
  /// @param part such as `Q3`
  private record Named(int end, String part) {}

  private static @Nullable Named named(Words words, int at) {
    int start = words.is(at, "fiscal") ? at + 1 : at;
    if (isQuarter(words.at(start))) {
      return new Named(start + 1, "Q" + words.at(start).charAt(1));
    }
    int ordinal = OrdinalNumber.at(words, start);
    boolean gap = words.isHyphen(start + 1) || words.is(start + 1, "fiscal");
    int unit = gap ? start + 2 : start + 1;
    if (ordinal >= 1 && ordinal <= 4 && words.is(unit, "quarter")) {
      return new Named(unit + 1, "Q" + ordinal);
    }
    return ordinal >= 1 && ordinal <= 2 && words.is(unit, "half")
        ? new Named(unit + 1, "H" + ordinal)
        : null;
  }

  /// Returns the year in front, of "the 1988 third quarter" and "next year's first half", or -1.
  private static int leadYear(Words words, int at, @Nullable LocalDate published) {
    int year = YearNumber.after(words, at);
    if (year > 0 && !words.is(at, ",")) {
      return year;
    }
    return words.is(at + 2, "'", "’") && words.is(at + 3, "s")
        ? RelativeYear.at(words, at, published).orElse(-1)
        : -1;
  }

  private static boolean isQuarter(String word) {
    return word.length() == 2
        && word.charAt(0) == 'q'
        && word.charAt(1) >= '1'
        && word.charAt(1) <= '4';
  }

  private static Optional<Match> dated(Words words, int at, int end, String part, Anchors anchors) {
    int of = words.is(end, "of") ? end + 1 : end;
    int year = YearNumber.after(words, of);
    if (year > 0) {
      return Optional.of(Match.date(at, YearNumber.end(words, of), year + "-" + part));
    }
    @Nullable LocalDate near = anchors.published();
    Optional<Integer> named = RelativeYear.at(words, of, near);
    if (named.isPresent()) {
      return Optional.of(Match.date(at, RelativeYear.end(words, of), named.get() + "-" + part));
    }
    if (near == null) {
      return Optional.of(Match.date(at, end, null));
    }
    DayRange days = DayRange.of(near.getYear() + "-" + part, Match.Part.WHOLE);
    boolean begun = days != null && !days.earliest().isAfter(near);
    boolean ahead = anchors.tense(at) == Tense.FUTURE;
    int guessed = begun || ahead ? near.getYear() : near.getYear() - 1;
    return Optional.of(Match.date(at, end, guessed + "-" + part));
  }
}
