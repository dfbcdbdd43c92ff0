package org.rapporteur.tables.query;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;

/// What one thing answers to, while it is gathered.
final class Answers {

  private final Map<Field, Set<String>> words = new EnumMap<>(Field.class);
  private @Nullable LocalDate earliest;
  private @Nullable LocalDate latest;
  private @Nullable Double latitude;
  private @Nullable Double longitude;
  private @Nullable Double lower;
  private @Nullable Double upper;
  private @Nullable Double confidence;

  void exact(Field field, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      add(field, Set.of(text.strip().toLowerCase(Locale.ROOT)));
    }
  }

  void word(Field field, Enum<?> constant) {
    add(field, Set.of(ValueReader.word(constant)));
  }

  void name(Field field, @Nullable String name) {
    if (name != null) {
      add(field, Grams.of(name));
    }
  }

  void actor(Field field, Actor actor) {
    name(field, actor.name());
    name(field, actor.ref());
    name(field, actor.cameo());
    name(field, actor.country());
  }

  void place(Field field, Place place) {
    name(field, place.name());
    name(field, place.ref());
    name(field, place.admin1());
  }

  void at(@Nullable Place place) {
    if (place != null) {
      place(Field.PLACE, place);
      exact(Field.COUNTRY, place.country());
      latitude = place.latitude();
      longitude = place.longitude();
    }
  }

  void on(@Nullable TimeExpression date) {
    if (date != null) {
      between(date.earliest(), date.latest());
    }
  }

  void between(@Nullable LocalDate first, @Nullable LocalDate last) {
    earliest = first;
    latest = last;
  }

  void bounds(@Nullable Double least, @Nullable Double most) {
    lower = least;
    upper = most;
  }

  void sure(double probability) {
    confidence = probability;
  }

  private void add(Field field, Set<String> values) {
    if (!values.isEmpty()) {
      words.computeIfAbsent(field, _ -> new HashSet<>()).addAll(values);
    }
  }

  Facts facts(Scope scope, String id, Span evidence) {
    return new Facts(
        scope,
        id,
        words,
        earliest,
        latest,
        latitude,
        longitude,
        lower,
        upper,
        confidence,
        evidence);
  }
}
