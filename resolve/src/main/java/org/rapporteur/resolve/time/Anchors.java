package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// What relative expressions hang on: the day of publication, the dates before, the clause's tense.
///
/// A text that dwells on years other than that of its publication is a *history*: in it "in
/// September" is a September of the story, not the last one.
final class Anchors {

  private final @Nullable LocalDate published;
  private final boolean history;
  private final IntFunction<Tense> tenses;
  private @Nullable String previousValue;
  private @Nullable LocalDate previousDay;
  private @Nullable String previousQuarter;

  /// @param tenses from a word's position to the tense of its clause
  Anchors(@Nullable LocalDate published, boolean history, IntFunction<Tense> tenses) {
    this.published = published;
    this.history = history;
    this.tenses = tenses;
  }

  /// Returns the day of publication.
  @Nullable LocalDate published() {
    return published;
  }

  Tense tense(int word) {
    return tenses.apply(word);
  }

  /// Takes note of a date that was read, for "two days later".
  void remember(Match match) {
    String value = match.value();
    if (value == null || value.startsWith("P") || value.endsWith("_REF")) {
      return;
    }
    var days = DayRange.of(value, Match.Part.WHOLE);
    if (days != null) {
      previousValue = value;
      previousDay = days.earliest();
      rememberQuarter(value);
    }
  }

  /// Keeps the latest quarter that had begun: a report compares it with earlier ones.
  private void rememberQuarter(String value) {
    boolean later = previousQuarter == null || value.compareTo(previousQuarter) > 0;
    boolean begun = published == null || value.compareTo(TimexValue.quarter(published)) <= 0;
    if (value.contains("-Q") && later && begun) {
      previousQuarter = value;
    }
  }

  /// Returns the value of the date before; null when there is none.
  @Nullable String previousValue() {
    return previousValue;
  }

  /// Returns the first day of the date before; null when there is none.
  @Nullable LocalDate previousDay() {
    return previousDay;
  }

  /// Returns the latest quarter that was named, else the last one that was over at publication.
  @Nullable String quarter() {
    if (previousQuarter != null || published == null) {
      return previousQuarter;
    }
    return TimexValue.quarter(published.minusMonths(3));
  }

  /// Tells whether the text named a quarter: then "a year ago" is the same quarter a year ago.
  boolean reckonsInQuarters() {
    return previousQuarter != null;
  }

  /// Returns the day that a month or day without a year is near: the date before in a history, else
  /// the day of publication.
  @Nullable LocalDate near() {
    return history && previousDay != null ? previousDay : published;
  }

  boolean isHistory() {
    return history;
  }
}
