package org.rapporteur.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Voice;

/// What the ids of a reading stand for, in words.
final class Legend {
  private static final String NOBODY = "nobody named";
  private static final Set<String> PRONOUNS =
      Set.of("he", "him", "she", "her", "it", "they", "them", "we", "us", "i", "me", "you");

  private final String text;
  private final Map<Id<Actor>, Actor> actors = new HashMap<>();
  private final Map<Id<Place>, Place> places = new HashMap<>();
  private final Map<Id<TimeExpression>, TimeExpression> dates = new HashMap<>();
  private final Map<Id<Statement>, Statement> statements = new HashMap<>();

  Legend(Reading reading) {
    text = reading.dispatch().text();
    reading.resolved().actors().forEach(actor -> actors.put(actor.id(), actor));
    reading.resolved().places().forEach(place -> places.put(place.id(), place));
    reading.resolved().dates().forEach(date -> dates.put(date.id(), date));
    reading.findings().statements().forEach(said -> statements.put(said.id(), said));
  }

  /// Returns the words of the spans, with an ellipsis where words between them are left out.
  String words(List<Span> spans) {
    return String.join(" … ", spans.stream().map(span -> Printable.of(span.in(text))).toList());
  }

  String actor(Id<Actor> id) {
    Actor actor = actors.get(id);
    return actor == null ? id.value() : Printable.of(actor.name());
  }

  /// Returns the name, with the country in brackets where the name does not say it.
  String actorAndCountry(Id<Actor> id) {
    Actor actor = actors.get(id);
    return actor == null || actor.country() == null || actor.type() == ActorType.COUNTRY
        ? actor(id)
        : actor(id) + " (" + actor.country() + ")";
  }

  /// Returns what stands behind the name: office, country and sector; empty when nothing is known.
  String standing(Id<Actor> id) {
    Actor actor = actors.get(id);
    return actor == null ? "" : standing(actor);
  }

  static String standing(Actor actor) {
    List<String> parts = new ArrayList<>();
    if (actor.role() != null) {
      parts.add(Printable.of(actor.role().title()));
    }
    String code =
        (actor.country() == null ? "" : actor.country() + " ")
            + (actor.sector() == null ? "" : actor.sector());
    if (!code.isBlank()) {
      parts.add(code.strip());
    }
    return String.join(", ", parts);
  }

  String place(Id<Place> id) {
    Place place = places.get(id);
    return place == null ? id.value() : Printable.of(place.name());
  }

  /// Returns the country of the place, or the place itself when it lies in none.
  String countryOf(Id<Place> id) {
    Place place = places.get(id);
    return place == null || place.country() == null ? id.value() : place.country();
  }

  String date(Id<TimeExpression> id) {
    TimeExpression date = dates.get(id);
    return date == null ? id.value() : Days.of(date);
  }

  /// Returns the names of a party, or its words when nobody knows who that is.
  String party(Statement.@Nullable Party party) {
    if (party == null) {
      return NOBODY;
    }
    return named(party.actors(), party.spans());
  }

  /// Returns the words for those who were told; names instead of a pronoun.
  String addressee(Statement.Party told) {
    String words = words(told.spans());
    return PRONOUNS.contains(words.toLowerCase(Locale.ROOT)) ? party(told) : words;
  }

  String carrier(Statement.Carrier carrier) {
    return named(carrier.actors(), carrier.spans());
  }

  /// Returns who asserts something: the outlet, or the source of the statement.
  String voice(Voice voice) {
    return switch (voice) {
      case Voice.OfOutlet() -> "the outlet";
      case Voice.OfStatement(var id) -> source(id);
    };
  }

  /// Returns the source of the statement, in words.
  String source(Id<Statement> id) {
    return statement(id).map(said -> party(said.source())).orElse(id.value());
  }

  Optional<Statement> statement(Id<Statement> id) {
    return Optional.ofNullable(statements.get(id));
  }

  private String named(List<Id<Actor>> ids, List<Span> spans) {
    return ids.isEmpty()
        ? Quotation.inside(words(spans))
        : list(ids.stream().map(this::actor).distinct().toList());
  }

  /// Returns "a", "a and b", "a, b and c".
  static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /// Returns the constant's name as words.
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
