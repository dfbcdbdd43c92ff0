package org.rapporteur.resolve.time;

import java.util.Optional;
import org.rapporteur.reference.time.TimeWordClass;

/// Words that say now, before or to come without a date: "now", "recently", "soon" →
/// `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`.
final class ReferenceRule implements TimeRule {

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    return words
        .phrase(at, TimeWordClass.REFERENCE)
        .filter(phrase -> !isSomethingElse(words, at, phrase.end()))
        .map(phrase -> Match.date(words.is(at, "in") ? at + 1 : at, phrase.end(), phrase.value()));
  }

  /// "once" and "already" mostly are no times; "earlier" is one only at the end of a clause.
  private static boolean isSomethingElse(Words words, int at, int end) {
    if (words.is(at, "earlier")) {
      return !words.is(end, ".", ",") || words.is(at - 1, "years", "months", "weeks", "days");
    }
    return words.is(at, "already") || words.is(at, "once") || words.is(at, "soon") && words.is(at + 1, "as");
  }
}
