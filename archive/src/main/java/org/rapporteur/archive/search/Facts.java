package org.rapporteur.archive.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/// What a filter can ask of one thing: a dispatch, or an event, statement, figure or term in it.
///
/// The index holds just this, so that it and [#satisfies] say the same.
///
/// @param scope what it is
/// @param id names it within its reading; for a dispatch its own id
/// @param words what each field answers to
/// @param earliest the first day it can mean; null when not known
/// @param latest the last day it can mean; null when not known
/// @param latitude degrees north; null when not known
/// @param longitude degrees east; null when not known
/// @param lower the lower bound of a figure; null when open
/// @param upper the upper bound of a figure; null when open
/// @param evidence where it stands
public record Facts(
    Scope scope,
    String id,
    Map<Field, Set<String>> words,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Double lower,
    @Nullable Double upper,
    Span evidence) {
  public Facts {
    words = Map.copyOf(words);
  }

  /// Returns what is to be known of a reading: first the dispatch, then its findings.
  public static List<Facts> of(Reading reading) {
    return new FactsFinder(reading).all();
  }

  boolean satisfies(Condition condition) {
    return condition.anyOf().stream().anyMatch(value -> has(condition.field(), value))
        != condition.negated();
  }

  private boolean has(Field field, Value value) {
    return switch (value) {
      case Value.Word(String text) -> words.getOrDefault(field, Set.of()).contains(text);
      case Value.Day(LocalDate day) ->
          field == Field.FROM || field == Field.SINCE
              ? latest != null && !latest.isBefore(day)
              : earliest != null && !earliest.isAfter(day);
      case Value.Near near -> isIn(near);
      case Value.Amount(double number) ->
          field == Field.AT_LEAST
              ? lower != null && lower >= number
              : upper != null && upper <= number;
    };
  }

  private boolean isIn(Value.Near near) {
    return latitude != null
        && longitude != null
        && SloppyMath.haversinMeters(near.latitude(), near.longitude(), latitude, longitude)
            <= near.kilometres() * 1000;
  }
}
