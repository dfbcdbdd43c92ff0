package org.rapporteur.resolve.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Token;
import org.rapporteur.reference.actor.ActorNoun;
import org.rapporteur.reference.actor.FoldedName;
import org.rapporteur.resolve.actor.Description;
import org.rapporteur.resolve.actor.Identification;
import org.rapporteur.resolve.actor.Identity;
import org.rapporteur.resolve.actor.Setting;
import org.rapporteur.resolve.mention.Phrase;

/// Casts descriptions: by apposition, by the tables, by what the dispatch spoke of before.
final class DescriptionCasting {

  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> LEADING =
      Set.of("leader", "head", "chief", "representative", "figure", "delegate", "side");
  private static final int FARTHEST = 60;

  private final Identification identification;
  private final Setting setting;
  private final Cast cast;
  private final List<Phrase> phrases;
  private final Salience salience;
  private final Variation variation;
  private final Map<String, Entity> known = new HashMap<>();

  DescriptionCasting(
      Identification identification, Setting setting, Cast cast, List<Phrase> phrases) {
    this.identification = identification;
    this.setting = setting;
    this.cast = cast;
    this.phrases = phrases;
    this.salience = new Salience(cast, phrases);
    this.variation = new Variation(cast, phrases);
  }

  /// Casts the description that stands at `index` of the phrases.
  void cast(Phrase.Described phrase, int index) {
    Description description = DescribedWords.read(identification, phrase);
    Entity entity =
        apposed(phrase, description, index)
            .or(() -> named(description))
            .or(() -> owned(phrase, description))
            .or(() -> mentioned(phrase, description, index))
            .or(() -> varied(phrase, description, index))
            .orElseGet(() -> introduced(description));
    NameCasting.note(entity, description);
    if (description.several()) {
      entity.severalOf();
    } else if (entity.isPerson()) {
      GenderedNouns.gender(phrase.head().lemma()).ifPresent(entity::gender);
    }
    cast.assign(phrase, entity);
  }

  /// "Ali Hosseini, an Iranian army spokesman": the same person.
  private Optional<Entity> apposed(Phrase.Described phrase, Description description, int index) {
    List<Token> others = new ArrayList<>();
    if (phrase.head().relatesAs("appos")) {
      phrase.tree().head(phrase.head()).ifPresent(others::add);
    }
    phrase.tree().children(phrase.head()).stream()
        .filter(child -> child.relatesAs("appos"))
        .forEach(others::add);
    return Stream.concat(
            Apposition.besides(phrase, index, phrases).stream(),
            others.stream().flatMap(token -> cast.headedBy(token).stream()))
        .flatMap(other -> cast.find(other).stream())
        .filter(entity -> sameKind(entity, description))
        .findFirst();
  }

  private static boolean sameKind(Entity entity, Description description) {
    return description.noun() == null
        || entity.isPerson() == (description.isOf(ActorNoun.Kind.PERSON) && !description.several());
  }

  private Optional<Entity> named(Description description) {
    Identity identity = identification.described(description, setting);
    return identity.isResolved() || identity.status() == ActorStatus.COLLECTIVE
        ? Optional.of(cast.entity(identity))
        : Optional.empty();
  }

  /// "its leader": of the country or the sector of whoever "it" is.
  private Optional<Entity> owned(Phrase.Described phrase, Description description) {
    Token owner = phrase.determiner();
    if (owner == null || !owner.xpos().equals("PRP$")) {
      return Optional.empty();
    }
    return cast.headedBy(owner)
        .flatMap(cast::find)
        .map(entity -> {
          Identity of = entity.identity();
          Identity identity =
              Identity.described(
                  description.text(),
                  typeOf(description),
                  description.country().orElse(of.country()),
                  description.sector().orElse(leads(description, of) ? of.sector() : null));
          return cast.entity(identity);
        });
  }

  /// Whether the owner's sector is that of the described one, too: a country's leader is of its
  /// government, its supporters are not; a group's members are of the group.
  private static boolean leads(Description description, Identity owner) {
    boolean leader = description.noun() != null && LEADING.contains(description.noun().term());
    return switch (owner.type()) {
      case COUNTRY -> leader;
      case ORGANISATION, GROUP, OUTLET -> true;
      case PERSON, OFFICE -> false;
    };
  }

  private static ActorType typeOf(Description description) {
    boolean person = description.isOf(ActorNoun.Kind.PERSON);
    return person && !description.several()
        ? ActorType.PERSON
        : description.isOf(ActorNoun.Kind.ORGANISATION) ? ActorType.ORGANISATION : ActorType.GROUP;
  }

  /// "the minister", "the Resistance group": the nearest one before that fits.
  private Optional<Entity> mentioned(Phrase.Described phrase, Description description, int index) {
    Token determiner = phrase.determiner();
    if (phrase.complement() != null && description.country().isEmpty()
        || determiner == null
        || !POINTING.contains(determiner.form().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    if (description.isOf(ActorNoun.Kind.COUNTRY)) {
      return description.several()
          ? pairOfCountries(phrase, description, index)
          : salience.foremost(
              index, (entity, other) -> isNoun(other) && Fit.fits(entity, description));
    }
    Set<Entity> seen = new LinkedHashSet<>();
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      if (phrase.span().covers(phrases.get(i).span())) {
        continue;
      }
      cast.find(phrases.get(i)).ifPresent(seen::add);
    }
    return seen.stream().filter(entity -> Fit.fits(entity, description)).findFirst();
  }

  private Optional<Entity> varied(Phrase.Described phrase, Description description, int index) {
    return description.isOf(ActorNoun.Kind.PERSON)
        ? variation.find(phrase, description, index)
        : Optional.empty();
  }

  /// "Soviet" in "a Soviet tank" is spoken of less than "Russia".
  private static boolean isNoun(Phrase phrase) {
    return !(phrase instanceof Phrase.Named name && name.type() == NameType.GROUP);
  }

  /// "the two countries": the two last named.
  private Optional<Entity> pairOfCountries(
      Phrase.Described phrase, Description description, int index) {
    boolean two = phrase.words().stream().anyMatch(word -> word.form().equalsIgnoreCase("two"));
    Set<Entity> countries = new LinkedHashSet<>();
    for (int i = index - 1;
        two && i >= Math.max(0, index - FARTHEST) && countries.size() < 2;
        i--) {
      cast.find(phrases.get(i))
          .filter(entity -> entity.identity().type() == ActorType.COUNTRY)
          .ifPresent(countries::add);
    }
    if (countries.size() < 2) {
      return Optional.empty();
    }
    List<Identity> members = countries.stream().map(Entity::identity).toList();
    return Optional.of(
        new Entity(
            new Identity(
                description.text(),
                null,
                ActorType.GROUP,
                null,
                "GOV",
                null,
                null,
                ActorStatus.COLLECTIVE,
                members,
                0.5,
                List.of())));
  }

  /// Somebody new; "Iranian soldiers" here and there in a dispatch are the same ones.
  private Entity introduced(Description description) {
    Identity identity = identification.described(description, setting);
    if (!description.several() || identity.country() == null) {
      return cast.entity(identity);
    }
    return known.computeIfAbsent(FoldedName.fold(description.text()), _ -> cast.entity(identity));
  }
}
