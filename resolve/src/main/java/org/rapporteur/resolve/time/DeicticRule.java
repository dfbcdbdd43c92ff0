package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.TimeExpression.Type;
import org.rapporteur.reference.time.TimeWordClass;

/// Days counted from the day of publication: "today", "yesterday", "the day before yesterday",
/// "tonight", "this morning", "last night".
final class DeicticRule implements TimeRule {

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    if (words.is(at, "the") && words.is(at + 1, "day")) {
      int step = words.is(at + 2, "before") ? -1 : words.is(at + 2, "after") ? 1 : 0;
      boolean both =
          step < 0 && words.is(at + 3, "yesterday") || step > 0 && words.is(at + 3, "tomorrow");
      return both ? Optional.of(day(at, at + 4, step * 2, anchors)) : Optional.empty();
    }
    if (words.is(at, "this", "last") && words.is(at + 1, TimeWordClass.DAYPART)) {
      return partOfDay(words, at, anchors);
    }
    return words
        .find(at, TimeWordClass.DEICTIC)
        .map(days -> named(words, at, Integer.parseInt(days), anchors));
  }

  private static Optional<Match> partOfDay(Words words, int at, Anchors anchors) {
    boolean last = words.is(at, "last");
    if (last && !words.is(at + 1, "night", "evening")) {
      return Optional.empty();
    }
    String part = words.find(at + 1, TimeWordClass.DAYPART).orElseThrow();
    return Optional.of(timed(day(at, at + 2, last ? -1 : 0, anchors), part));
  }

  private static Match named(Words words, int at, int days, Anchors anchors) {
    Match day = day(at, at + 1, days, anchors);
    return words.is(at, "tonight") ? timed(day, "NI") : day;
  }

  private static Match timed(Match day, String part) {
    return day.valued(Type.TIME, day.value() == null ? null : day.value() + "T" + part);
  }

  private static Match day(int from, int to, int days, Anchors anchors) {
    @Nullable LocalDate published = anchors.published();
    return Match.date(
        from, to, published == null ? null : TimexValue.day(published.plusDays(days)));
  }
}
