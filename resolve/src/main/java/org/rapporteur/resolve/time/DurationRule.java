package org.rapporteur.resolve.time;

import java.util.Optional;
import org.rapporteur.reference.time.TimeWordClass;

/// How long: "two years", "a four-year term", "several months", "a year of war", "decades" → `P2Y`,
/// `P4Y`, `PXM`, `P1Y`, `PXDE`.
final class DurationRule implements TimeRule {

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    Optional<Quantity> quantity = Quantity.at(words, at);
    if (quantity.isEmpty()) {
      return plural(words, at);
    }
    int unitAt = quantity.get().end();
    unitAt +=
        words.isHyphen(unitAt) || words.is(unitAt, "full", "whole", "more", "consecutive") ? 1 : 0;
    Optional<String> unit = words.find(unitAt, TimeWordClass.UNIT);
    if (unit.isEmpty() || isSomethingElse(words, at, unitAt)) {
      return Optional.empty();
    }
    int end = unitAt + 1;
    String value = TimexValue.duration(quantity.get().amount(), unit.get());
    return Optional.of(Match.duration(at, end, value));
  }

  /// "a second", "a second time", "one minute" of fame, "10 quarters".
  private static boolean isSomethingElse(Words words, int at, int unitAt) {
    boolean article = words.is(at, "a", "an") && unitAt == at + 1;
    boolean ageBehind = words.isHyphen(unitAt + 1) && words.is(unitAt + 2, "old", "olds");
    boolean rate = article && words.find(at - 1, TimeWordClass.FREQUENCY).isPresent();
    boolean ordinal = words.is(unitAt, "second") && !words.is(at, "one", "1");
    return ordinal
        || words.is(unitAt, "quarter")
        || words.is(unitAt, "quarters") && words.isHyphen(unitAt - 1)
        || ageBehind
        || rate;
  }

  /// "years of war", "for decades", "months-long".
  private static Optional<Match> plural(Words words, int at) {
    Optional<String> unit = words.find(at, TimeWordClass.UNIT);
    boolean lasting =
        words.is(at, "days", "weeks", "months", "years", "decades", "centuries", "hours")
            && (words.is(at + 1, "of") && !words.is(at - 1, "the", "of")
                || words.is(at - 1, "for", "in", "within", "over", "after", "lasted", "took")
                || words.isHyphen(at + 1) && words.is(at + 2, "long"));
    return unit.filter(_ -> lasting)
        .map(u -> Match.duration(at, at + 1, TimexValue.duration("X", u)));
  }
}
