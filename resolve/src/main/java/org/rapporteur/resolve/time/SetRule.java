package org.rapporteur.resolve.time;

import java.util.Optional;
import org.rapporteur.reference.time.TimeWordClass;

/// What recurs: "every day", "each year", "annual", "every two weeks", "every Friday", "per month"
/// → `P1D`, `P1Y`, `P1Y`, `P2W`, `XXXX-WXX-5`, `P1M`.
final class SetRule implements TimeRule {

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    Optional<String> frequency = words.find(at, TimeWordClass.FREQUENCY);
    if (frequency.isPresent() && !isTitle(words, at)) {
      return Optional.of(Match.set(at, at + 1, frequency.get()));
    }
    if (words.is(at, "once", "twice") && words.is(at + 1, "a", "an", "every")) {
      return unit(words, at, at + 2, "1");
    }
    if (words.is(at, "per")) {
      return unit(words, at, at + 1, "1");
    }
    if (!words.is(at, "every", "each")) {
      return Optional.empty();
    }
    Optional<String> weekday = words.find(at + 1, TimeWordClass.WEEKDAY);
    if (weekday.isPresent()) {
      return Optional.of(Match.set(at, at + 2, "XXXX-WXX-" + weekday.get()));
    }
    Optional<String> month = words.find(at + 1, TimeWordClass.MONTH);
    if (month.isPresent() && words.isCapitalised(at + 1)) {
      return Optional.of(
          Match.set(at, at + 2, "XXXX-%02d".formatted(Integer.parseInt(month.get()))));
    }
    if (words.is(at + 1, "other")) {
      return unit(words, at, at + 2, "2");
    }
    Optional<Quantity> quantity = Quantity.at(words, at + 1);
    return quantity.isPresent()
        ? unit(words, at, quantity.get().end(), quantity.get().amount())
        : unit(words, at, at + 1, "1");
  }

  /// "the Steppe Daily" is a newspaper.
  private static boolean isTitle(Words words, int at) {
    return words.isCapitalised(at) && words.isCapitalised(at - 1);
  }

  private static Optional<Match> unit(Words words, int at, int unitAt, String amount) {
    if (words.is(unitAt, TimeWordClass.DAYPART) && !words.is(unitAt, "night")) {
      return Optional.of(Match.set(at, unitAt + 1, "P1D"));
    }
    return words
        .find(unitAt, TimeWordClass.UNIT)
        .filter(_ -> !words.is(unitAt, "second"))
        .map(unit -> Match.set(at, unitAt + 1, TimexValue.duration(amount, unit)));
  }
}
