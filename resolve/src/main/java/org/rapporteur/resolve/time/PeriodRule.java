package org.rapporteur.resolve.time;

import java.util.Optional;
import org.rapporteur.reference.time.TimeWordClass;

/// Stretches that end or begin now: "the past two months", "the last three years", "the coming
/// days", "recent months" → `P2M`, `P3Y`, `PXD`, `PXM`.
final class PeriodRule implements TimeRule {

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    int start = words.is(at, "the", "these", "those") ? at + 1 : at;
    boolean near =
        words.is(start, TimeWordClass.PREVIOUS)
            || words.is(start, TimeWordClass.NEXT)
            || words.is(start, "recent", "first", "final");
    if (!near) {
      return Optional.empty();
    }
    Optional<Quantity> counted =
        words.is(start + 1, "a", "an") ? Optional.empty() : Quantity.at(words, start + 1);
    int unitAt = counted.map(Quantity::end).orElse(start + 1);
    unitAt += words.isHyphen(unitAt) ? 1 : 0;
    boolean plural = words.at(unitAt).endsWith("s") || words.at(unitAt).equals("millennia");
    if (!plural || words.is(start, "first", "final") && counted.isEmpty()) {
      return Optional.empty();
    }
    int end = unitAt + 1;
    String amount = counted.map(Quantity::amount).orElse("X");
    return words
        .find(unitAt, TimeWordClass.UNIT)
        .map(unit -> Match.duration(at, end, TimexValue.duration(amount, unit)));
  }
}
