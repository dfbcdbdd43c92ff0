package org.rapporteur.resolve.time;

import java.util.Optional;
import org.rapporteur.reference.time.TimeWordClass;

/// Decades and centuries: "the 1980s", "the '90s", "the eighties", "the 19th century" → `198`,
/// `199`, `198`, `18`.
final class DecadeRule implements TimeRule {

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    int start = words.is(at, "the") ? at + 1 : at;
    Optional<Match> decade = decade(words, start);
    return (decade.isPresent() ? decade : century(words, start)).map(match -> match.from(at));
  }

  private static Optional<Match> decade(Words words, int at) {
    int digits = words.is(at, "'", "’", "‘") ? at + 1 : at;
    String word = words.at(digits);
    if (!word.endsWith("s")) {
      return Optional.empty();
    }
    if (word.matches("\\d{4}s") && word.charAt(3) == '0') {
      return date(at, digits, TimexValue.decade(Integer.parseInt(word.substring(0, 4))));
    }
    if (word.matches("[2-9]0s")
        && (digits > at || words.is(at - 1, "the", "early", "late", "mid"))) {
      return date(at, digits, TimexValue.decade(1900 + Integer.parseInt(word.substring(0, 2))));
    }
    return words
        .find(at, TimeWordClass.DECADE)
        .flatMap(value -> date(at, at, TimexValue.decade(1900 + Integer.parseInt(value))));
  }

  private static Optional<Match> date(int from, int last, String value) {
    return Optional.of(Match.date(from, last + 1, value));
  }

  private static Optional<Match> century(Words words, int at) {
    int next = words.isHyphen(at + 1) ? at + 2 : at + 1;
    int ordinal = OrdinalNumber.at(words, at);
    if (ordinal < 1 || ordinal > 30 || !words.is(next, "century", "centuries")) {
      return Optional.empty();
    }
    return Optional.of(Match.date(at, next + 1, "%02d".formatted(ordinal - 1)));
  }
}
