package org.rapporteur.resolve;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.reference.StateBodies;
import org.rapporteur.resolve.actor.Identity;
import org.rapporteur.resolve.coreference.Cast;
import org.rapporteur.resolve.coreference.Entity;
import org.rapporteur.resolve.mention.Phrase;
import org.rapporteur.resolve.place.FoundPlaces;
import org.rapporteur.resolve.place.PlaceMention;

/// Finds the country of unnamed people whom only a place tells.
///
/// - "Darfur rebels", "Juba's police" → Sudan, South Sudan;
/// - "students throughout Indonesia", "rebels operating in Macedonia" → Indonesia, North Macedonia;
/// - "tourists in Kirkuk", "troops in Darfur" → nothing: they may be from anywhere;
/// - "the foreign ministry", "police" → those of the country that is spoken of.
final class HomeFinder {

  private static final Set<String> BELONGING = Set.of("of", "from", "throughout", "across");
  private static final Set<String> STAYING = Set.of("in", "inside", "within");

  /// Sectors of people who, where they are, are most often at home.
  private static final Set<String> SETTLED =
      Set.of("REB", "OPP", "COP", "EDU", "LAB", "JUD", "LEG", "PTY", "AGR", "GOV");

  private final FoundPlaces places;
  private final StateBodies bodies;
  private final SpokenOf spokenOf;
  private final Map<Id<Place>, Place> byId = new HashMap<>();
  private final Map<Entity, String> homes = new IdentityHashMap<>();

  HomeFinder(FoundPlaces places, StateBodies bodies) {
    this.places = places;
    this.bodies = bodies;
    places.places().forEach(place -> byId.put(place.id(), place));
    Place filed = places.dateline() == null ? null : byId.get(places.dateline());
    this.spokenOf = new SpokenOf(filed == null ? null : filed.country());
  }

  /// Takes note of where a phrase puts the one it refers to.
  void see(Phrase phrase, Cast cast) {
    if (phrase instanceof Phrase.Named named) {
      countryIn(named.span()).ifPresent(country -> spokenOf.seePlace(named, country));
    }
    cast.find(phrase).ifPresent(entity -> see(phrase, entity));
  }

  private void see(Phrase phrase, Entity entity) {
    if (isOpen(entity.identity()) && !homes.containsKey(entity)) {
      home(phrase, entity).ifPresent(country -> homes.put(entity, country));
    }
    spokenOf.see(phrase, settle(entity));
  }

  private static boolean isOpen(Identity identity) {
    return identity.country() == null
        && identity.status() == ActorStatus.UNRESOLVED
        && !"IGO".equals(identity.sector());
  }

  /// Returns who the actor is, with the country in which he is at home where nothing else tells it.
  Identity settle(Entity entity) {
    String country = homes.get(entity);
    Identity identity = entity.identity();
    return country == null || !isOpen(identity)
        ? identity
        : Identity.described(identity.name(), identity.type(), country, identity.sector());
  }

  private Optional<String> home(Phrase phrase, Entity entity) {
    return switch (phrase) {
      case Phrase.Described described ->
          placed(described, entity)
              .or(() ->
                  isDefinite(described) ? ofState(described, words(described)) : Optional.empty());
      case Phrase.Named named -> ofState(named, entity.identity().name());
      case Phrase.Pronoun _ -> Optional.empty();
    };
  }

  private Optional<String> ofState(Phrase phrase, String words) {
    return bodies.includes(words)
        ? spokenOf.country(phrase.tree().sentence().index())
        : Optional.empty();
  }

  /// "the army", "police", but not "an army", "its army".
  private static boolean isDefinite(Phrase.Described phrase) {
    Token determiner = phrase.determiner();
    return phrase.complement() == null && (determiner == null || determiner.lemma().equals("the"));
  }

  private static String words(Phrase.Described phrase) {
    return phrase.words().stream().map(Token::form).collect(Collectors.joining(" "));
  }

  private Optional<String> placed(Phrase.Described phrase, Entity entity) {
    boolean settled =
        entity.identity().sector() != null && SETTLED.contains(entity.identity().sector());
    return Stream.concat(
            Stream.of(phrase.span()),
            phrase.tree().children(phrase.head()).stream()
                .flatMap(child -> placing(phrase, child, settled)))
        .flatMap(span -> countryIn(span).stream())
        .findFirst();
  }

  /// "of Darfur", "in Mosul", "operating in Mosul".
  private static Stream<Span> placing(Phrase.Described phrase, Token child, boolean settled) {
    if (child.relatesAs("acl") && child.isVerb() && settled) {
      return phrase.tree().children(child, "obl").stream()
          .filter(place -> isLed(phrase, place, STAYING))
          .map(Token::span);
    }
    boolean placed =
        child.relatesAs("nmod")
            && (isLed(phrase, child, BELONGING) || settled && isLed(phrase, child, STAYING));
    return placed ? Stream.of(phrase.tree().subtreeSpan(child)) : Stream.empty();
  }

  private static boolean isLed(Phrase.Described phrase, Token noun, Set<String> prepositions) {
    return phrase.tree().children(noun, "case").stream()
        .anyMatch(marker -> prepositions.contains(marker.lemma()));
  }

  private Optional<String> countryIn(Span span) {
    return places.mentions().stream()
        .filter(mention -> span.covers(mention.span()))
        .map(PlaceMention::place)
        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
        .flatMap(place -> Optional.ofNullable(place.country()).stream())
        .findFirst();
  }
}
