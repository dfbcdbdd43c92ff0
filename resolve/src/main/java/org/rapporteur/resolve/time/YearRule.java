package org.rapporteur.resolve.time;

import java.util.Optional;
import java.util.Set;

/// Years: "in 2015", "fiscal 1989", "the year 2000", "218 BC", "1998-2000" → `2015` …
final class YearRule implements TimeRule {

  private static final int SURE_FROM = 1900;
  private static final int SURE_TO = 2049;

  private static final Set<String> BEFORE =
      Set.of(
          "in", "since", "until", "till", "by", "of", "from", "to", "through", "during", "before",
          "after", "between", "and", "around", "for", "the", "circa", "year", "fiscal", "-", "–",
          "(", "late", "early", "mid", "than");

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    int lead = lead(words, at);
    int year = words.number(lead);
    if (year < 0) {
      return Optional.empty();
    }
    int era = era(words, lead + 1);
    if (era > 0) {
      boolean before = !words.is(lead + 1, "ad", "ce");
      String value = before ? "BC%04d".formatted(year) : TimexValue.year(year);
      return Optional.of(Match.date(at, era, value));
    }
    if (words.at(lead).length() != 4 || !isYear(words, lead, year, lead > at)) {
      return Optional.empty();
    }
    return Optional.of(Match.date(at, lead + 1, TimexValue.year(year)));
  }

  /// Returns the position of the number behind "fiscal" and "the year".
  private static int lead(Words words, int at) {
    if (words.is(at, "fiscal")) {
      return words.is(at + 1, "year") ? at + 2 : at + 1;
    }
    if (words.is(at, "the") && words.is(at + 1, "year")) {
      return at + 2;
    }
    return words.is(at, "year") ? at + 1 : at;
  }

  private static int era(Words words, int at) {
    if (words.is(at, "bc", "bce", "ad", "ce") && words.isCapitalised(at)) {
      return at + 1;
    }
    return words.is(at, "b") && words.is(at + 1, ".") && words.is(at + 2, "c") ? at + 4 : -1;
  }

  private static boolean isYear(Words words, int at, int year, boolean announced) {
    if (words.is(at - 1, "$", "€", "£", "#", ",", ".") && words.touches(at - 1)
        || words.is(at + 1, "%", ":") && words.touches(at)
        || words.is(at + 1, ",", ".")
            && words.touches(at)
            && words.touches(at + 1)
            && words.number(at + 2) >= 0) {
      return false;
    }
    if (announced) {
      return year > 0;
    }
    boolean sure = year >= SURE_FROM && year <= SURE_TO;
    boolean introduced = BEFORE.contains(words.at(at - 1));
    return sure
        ? introduced || !countsSomething(words, at)
        : introduced && year >= 1000 && year < SURE_FROM && !countsSomething(words, at);
  }

  /// Tells whether a plural follows: "2000 soldiers" counts, "1998 elections" hardly.
  private static boolean countsSomething(Words words, int at) {
    String next = words.at(at + 1);
    return next.length() > 3 && next.endsWith("s") && !words.isCapitalised(at + 1)
        || words.is(at + 1, "people", "men", "women", "children", "percent", "per", "feet", "of");
  }
}
