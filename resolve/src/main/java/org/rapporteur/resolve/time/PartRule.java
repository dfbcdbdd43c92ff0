package org.rapporteur.resolve.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.TimeExpression.Type;
import org.rapporteur.reference.time.TimeWordClass;

/// A part of something: "early 2023", "late last week", "mid-May", "the end of 1990", "earlier this
/// year".
///
/// The value is that of the whole, as TIMEX3 has it; the days are those of the part.
final class PartRule implements TimeRule {

  private final TimeRule whole;

  PartRule(TimeRule whole) {
    this.whole = whole;
  }

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    int start = words.is(at, "the") ? at + 1 : at;
    Match.@Nullable Part part = part(words, start);
    if (part == null) {
      return Optional.empty();
    }
    int next = start + 1;
    if (words.isHyphen(next) || words.is(next, "in", "on")) {
      next++;
    } else if (words.is(next, "of")) {
      next++;
    } else if (start > at && !words.is(start, "early", "late", "mid")) {
      return Optional.empty();
    }
    return whole
        .match(words, next, anchors)
        .filter(match -> match.type() == Type.DATE)
        .map(match -> match.from(at).part(part));
  }

  private static Match.@Nullable Part part(Words words, int at) {
    if (words.is(at, TimeWordClass.START)) {
      return Match.Part.START;
    }
    if (words.is(at, TimeWordClass.MIDDLE)) {
      return Match.Part.MIDDLE;
    }
    if (words.is(at, TimeWordClass.END)) {
      return Match.Part.END;
    }
    return words.is(at, "earlier", "later") && !words.is(at + 1, "of", "in", "on")
        ? Match.Part.WHOLE
        : null;
  }
}
