package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/// A number the dispatch gives: how many were killed, fled, attended; how much was promised.
///
/// @param id names it in the reading, `f1`
/// @param measure what is counted
/// @param unit the thing counted as the text has it ("people", "houses", "USD"); null when not said
/// @param lower the lower bound as written; null when open
/// @param upper the upper bound as written; null when open
/// @param text the words of the span
/// @param span where it stands, with its qualifier and its unit
/// @param qualifier whether the bounds are exclusive
/// @param partOf the figure this one is a part of ("including 17 children"); null when none
/// @param event the event it belongs to; null when none
/// @param place where; null when not known
/// @param date when; null when not known
/// @param voice who asserts it
public record Figure(
    Id<Figure> id,
    Measure measure,
    @Nullable String unit,
    @Nullable Double lower,
    @Nullable Double upper,
    String text,
    Span span,
    Qualifier qualifier,
    @Nullable Id<Figure> partOf,
    @Nullable Id<Event> event,
    @Nullable Id<Place> place,
    @Nullable Id<TimeExpression> date,
    Voice voice) {

  /// What is counted.
  public enum Measure {
    KILLED,
    WOUNDED,
    MISSING,
    DETAINED,
    /// People who fled or lost their homes.
    DISPLACED,
    ATTENDED,
    TROOPS,
    MONEY,
    OTHER
  }

  /// How the written number relates to the bounds.
  public enum Qualifier {
    EXACTLY,
    MORE_THAN,
    AT_LEAST,
    FEWER_THAN,
    AT_MOST,
    /// Lower and upper are both the number written.
    ABOUT,
    /// Only the upper bound is given.
    UP_TO,
    BETWEEN,
    /// 24 to open.
    DOZENS,
    SCORES,
    HUNDREDS,
    THOUSANDS,
    /// "Several", "a number of".
    SOME
  }
}
