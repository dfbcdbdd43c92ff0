package org.rapporteur.resolve.coreference;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Role;
import org.rapporteur.reference.actor.ActorNoun;
import org.rapporteur.resolve.actor.Description;
import org.rapporteur.resolve.actor.Identity;

/// Tells whether a definite description can mean somebody who was spoken of before.
final class Fit {

  private static final Set<String> STATES =
      Set.of(
          "country",
          "nation",
          "kingdom",
          "republic",
          "state",
          "government",
          "regime",
          "emirate",
          "sultanate");
  private static final Set<String> MOVEMENTS =
      Set.of("group", "movement", "organisation", "organization", "faction", "network", "entity");
  private static final Set<String> MOVING = Set.of("REB", "OPP", "PTY", "NGO", "UAF", "REL");
  private static final Set<String> UNIONS =
      Set.of(
          "bloc",
          "alliance",
          "body",
          "organisation",
          "organization",
          "agency",
          "watchdog",
          "league",
          "union",
          "world body",
          "nuclear watchdog",
          "court",
          "council");

  private static final Set<String> MEDIA =
      Set.of(
          "agency",
          "news agency",
          "newspaper",
          "paper",
          "daily",
          "weekly",
          "magazine",
          "broadcaster",
          "channel",
          "network",
          "outlet",
          "site",
          "station");

  private Fit() {}

  static boolean fits(Entity entity, Description description) {
    ActorNoun noun = description.noun();
    if (noun == null
        || entity.several() != description.several()
        || !countryFits(entity, description)) {
      return false;
    }
    if (description.organisation() != null
        || description.outlet() != null
        || description.former()) {
      return entity.nouns().contains(noun.term()) && countryFits(entity, description);
    }
    return switch (noun.kind()) {
      case PERSON ->
          entity.isPerson()
              ? person(entity, description, noun)
              : description.several() && entity.nouns().contains(noun.term());
      case ORGANISATION, COUNTRY -> !entity.isPerson() && body(entity, noun);
      case GROUP -> !entity.isPerson() && entity.nouns().contains(noun.term());
      case THING -> false;
    };
  }

  private static boolean countryFits(Entity entity, Description description) {
    String country = description.country().orElse(null);
    return country == null || country.equals(entity.identity().country());
  }

  private static boolean person(Entity entity, Description description, ActorNoun noun) {
    if (entity.nouns().contains(noun.term())) {
      return true;
    }
    Role role = entity.identity().role();
    if (description.office() != null) {
      String key = description.office().key();
      return entity.offices().contains(key) || role != null && names(role, key);
    }
    if (noun.sector() == null) {
      return false;
    }
    return noun.sector().equals(entity.identity().sector())
        && (role != null || entity.identity().ref() == null);
  }

  /// Whether the words of an office's key are in a role's title: "foreign-minister" in "Minister of
  /// Foreign Affairs"; "minister" in any minister's.
  private static boolean names(Role role, String key) {
    String title = role.title().toLowerCase(Locale.ROOT).replace("defense", "defence");
    for (String word : key.split("-")) {
      if (!title.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean body(Entity entity, ActorNoun noun) {
    Identity identity = entity.identity();
    String term = noun.term();
    if (identity.type() == ActorType.COUNTRY) {
      return STATES.contains(term);
    }
    if (entity.nouns().contains(term) || lastWordIs(identity.name(), term)) {
      return true;
    }
    String sector = identity.sector();
    if (MEDIA.contains(term) && (identity.type() == ActorType.OUTLET || "MED".equals(sector))) {
      return true;
    }
    if (MOVEMENTS.contains(term) && sector != null && MOVING.contains(sector)) {
      return true;
    }
    if (UNIONS.contains(term) && "IGO".equals(sector)) {
      return true;
    }
    return noun.sector() != null
        && !noun.sector().equals("GOV")
        && noun.sector().equals(sector)
        && identity.isResolved()
        && !isState(identity);
  }

  private static boolean isState(Identity identity) {
    return identity.type() == ActorType.COUNTRY;
  }

  private static boolean lastWordIs(@Nullable String name, String term) {
    return name != null && (" " + name.toLowerCase(Locale.ROOT)).endsWith(" " + term);
  }
}
