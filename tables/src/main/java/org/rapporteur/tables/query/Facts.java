package org.rapporteur.tables.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/// What a filter can ask of one thing: a dispatch, or an event, statement, figure, stop or term in
/// it.
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
/// @param confidence a probability, 0 to 1; null when it has none
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
    @Nullable Double confidence,
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
      case Value.Any _ -> has(field);
      case Value.Word(String text) -> words(field).contains(text);
      case Value.Day(LocalDate day) ->
          field.aspect() == Aspect.LATEST
              ? latest != null && !latest.isBefore(day)
              : earliest != null && !earliest.isAfter(day);
      case Value.Near near ->
          latitude != null && longitude != null && near.holds(latitude, longitude);
      case Value.Amount(double number) -> has(field.aspect(), number);
    };
  }

  private boolean has(Field field) {
    return switch (field.aspect()) {
      case WORDS -> !words(field).isEmpty();
      case EARLIEST -> earliest != null;
      case LATEST -> latest != null;
      case POINT -> latitude != null && longitude != null;
      case LOWER -> lower != null;
      case UPPER -> upper != null;
      case CONFIDENCE -> confidence != null;
    };
  }

  private boolean has(Aspect aspect, double number) {
    return switch (aspect) {
      case LOWER -> lower != null && lower >= number;
      case UPPER -> upper != null && upper <= number;
      case CONFIDENCE -> confidence != null && confidence >= number;
      case WORDS, EARLIEST, LATEST, POINT -> false;
    };
  }

  private Set<String> words(Field field) {
    return words.getOrDefault(field, Set.of());
  }
}
