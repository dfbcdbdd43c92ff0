package org.rapporteur.resolve.time;

import java.util.Optional;
import org.rapporteur.reference.time.TimeWordClass;

/// Words that say now, before or to come without a date: "now", "recently", "soon" → `PRESENT_REF`,
/// `PAST_REF`, `FUTURE_REF`.
final class ReferenceRule implements TimeRule {

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    return words
        .phrase(at, TimeWordClass.REFERENCE)
        .filter(phrase -> !isSomethingElse(words, at, phrase.end()))
        .map(phrase -> Match.date(words.is(at, "in") ? at + 1 : at, phrase.end(), phrase.value()));
  }

  /// "now that" gives a reason, "the past" of "the past week" is no noun.
  private static boolean isSomethingElse(Words words, int at, int end) {
    return words.is(at, "now") && words.is(end, "that")
        || words.is(end - 1, "past", "present", "future") && words.isHyphen(end);
  }
}
