package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.time.TimeWordClass;

/// Seasons: "this summer", "last fall", "the winter of 1942", "in spring" → `2024-SU` …
final class SeasonRule implements TimeRule {

  private static final Set<String> BEFORE =
      Set.of("in", "by", "since", "until", "early", "late", "mid");

  @Override
  public Optional<Match> match(Words words, int at, Anchors anchors) {
    int start = words.is(at, "the") || isNear(words, at) ? at + 1 : at;
    start += start > at && isNear(words, start) ? 1 : 0;
    Optional<String> season = words.find(start, TimeWordClass.SEASON);
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int of = words.is(start + 1, "of") ? start + 2 : start + 1;
    int year = YearNumber.after(words, of);
    if (year > 0) {
      return Optional.of(Match.date(at, YearNumber.end(words, of), year + "-" + season.get()));
    }
    if (start == at && !BEFORE.contains(words.at(at - 1))) {
      return Optional.empty();
    }
    return Optional.of(Match.date(at, start + 1, value(words, start, season.get(), anchors)));
  }

  private static boolean isNear(Words words, int at) {
    return words.is(at, TimeWordClass.THIS)
        || words.is(at, TimeWordClass.PREVIOUS)
        || words.is(at, TimeWordClass.NEXT);
  }

  private static @Nullable String value(Words words, int at, String season, Anchors anchors) {
    @Nullable LocalDate near = anchors.near();
    if (near == null) {
      return null;
    }
    int month =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    boolean begun = month <= near.getMonthValue();
    int year = near.getYear();
    if (words.is(at - 1, TimeWordClass.PREVIOUS)) {
      boolean over = month + 2 < near.getMonthValue();
      year -= over ? 0 : 1;
    } else if (words.is(at - 1, TimeWordClass.NEXT)) {
      year += begun ? 1 : 0;
    } else if (!words.is(at - 1, TimeWordClass.THIS) && !anchors.isHistory()) {
      @Nullable Integer guessed = Calendar.yearOf(month, at, anchors);
      year = guessed == null ? year : guessed;
    }
    return YearMonth.of(year, month).getYear() + "-" + season;
  }
}
