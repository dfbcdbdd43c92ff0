package org.rapporteur.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Explanation;
import org.rapporteur.reference.actor.ActorNoun;
import org.rapporteur.reference.actor.ActorTables;
import org.rapporteur.reference.actor.Country;
import org.rapporteur.reference.actor.FoldedName;
import org.rapporteur.reference.actor.Metonym;
import org.rapporteur.reference.actor.Office;
import org.rapporteur.reference.actor.Organisation;
import org.rapporteur.reference.actor.Persons;

/// Tells whom a description means by itself, without what the dispatch said before.
///
/// In this order: a by-name or an organisation of the tables; the holder of an office on the day; a
/// country's government; a body of a country by pattern ("the Turkish defence ministry"); else
/// somebody unknown with country and sector.
final class DescribedIdentification {

  /// Nouns that, said of a country, mean its government.
  static final Set<String> GOVERNMENT =
      Set.of(
          "government", "regime", "administration", "authorities", "leadership", "state", "side");

  private static final Set<String> WHOLE =
      Set.of(
          "group",
          "movement",
          "organisation",
          "organization",
          "militia",
          "network",
          "bloc",
          "alliance");
  private static final Set<String> PUBLIC_SECTORS =
      Set.of("GOV", "MIL", "COP", "JUD", "SPY", "LEG");
  private static final Set<String> FORCES =
      Set.of("army", "military", "forces", "troops", "armed forces", "military command");
  private static final Set<String> SHARED_OFFICES =
      Set.of(
          "minister",
          "deputy-minister",
          "spokesperson",
          "ambassador",
          "diplomat",
          "envoy",
          "senator",
          "representative",
          "member-of-parliament",
          "governor",
          "mayor",
          "judge",
          "commander",
          "official",
          "leader",
          "commissioner",
          "deputy-speaker",
          "deputy-head",
          "prosecutor",
          "head",
          "deputy-prime-minister",
          "chief-of-staff",
          "deputy-army-chief");
  private static final List<String> HEADS =
      List.of(
          "secretary-general",
          "director-general",
          "president",
          "head",
          "commissioner",
          "prosecutor");

  /// All who held an office have the same claim to be meant by it.
  private static final double HOLDER = 1;

  private final ActorTables tables;
  private final Identities identities;

  DescribedIdentification(ActorTables tables, Identities identities) {
    this.tables = tables;
    this.identities = identities;
  }

  /// Returns whom `description` means.
  Identity identify(Description description, Setting setting) {
    return named(description.text())
        .or(() -> apposed(description))
        .or(() -> holder(description, setting))
        .or(() -> body(description))
        .orElseGet(() -> unknown(description));
  }

  /// A by-name or an organisation, with or without modifiers before it: "other Western powers".
  private Optional<Identity> named(String text) {
    String rest = text;
    while (true) {
      Optional<Identity> found = entry(rest);
      int space = rest.indexOf(' ');
      boolean modifier = space > 0 && Character.isLowerCase(rest.codePointAt(0));
      if (found.isPresent() || !modifier || rest.indexOf(' ', space + 1) < 0) {
        return found;
      }
      rest = rest.substring(space + 1);
    }
  }

  private Optional<Identity> entry(String text) {
    return tables
        .metonyms()
        .find(text)
        .filter(metonym -> metonym.kind() != Metonym.Kind.CAPITAL)
        .map(identities::of)
        .or(() -> tables.organisations().named(text).stream().findFirst().map(identities::of));
  }

  /// "the KCNA news agency", "the Hamas movement": the name says who, the noun only what.
  private Optional<Identity> apposed(Description description) {
    ActorNoun noun = description.noun();
    if (noun == null || noun.kind() != ActorNoun.Kind.ORGANISATION || description.several()) {
      return Optional.empty();
    }
    if (description.outlet() != null) {
      return Optional.of(identities.of(description.outlet()));
    }
    String[] words = noun.term().split(" ");
    boolean wholeOne = WHOLE.contains(words[words.length - 1]);
    return wholeOne && description.organisation() != null
        ? Optional.of(identities.of(description.organisation()))
        : Optional.empty();
  }

  /// The one who held the office that day, when that is certain and the office is one person's.
  private Optional<Identity> holder(Description description, Setting setting) {
    List<Persons.Holder> holders = holders(description, setting);
    LocalDate day = setting.day();
    return holders.isEmpty() || day == null
        ? Optional.empty()
        : Optional.of(holderOf(holders, description, day));
  }

  /// Returns those who held or may have held the office that `description` names on the day, those
  /// who are certain first.
  List<Explanation.Candidate> candidates(Description description, Setting setting) {
    return holders(description, setting).stream()
        .map(holder ->
            new Explanation.Candidate(
                holder.person().id(),
                holder.person().name(),
                HOLDER,
                List.of(new Explanation.Ground(holder.tenure().title(), HOLDER))))
        .toList();
  }

  private List<Persons.Holder> holders(Description description, Setting setting) {
    Office office = description.office();
    LocalDate day = setting.day();
    if (office == null
        || day == null
        || description.former()
        || description.several()
        || description.deputy()
            && !office.key().startsWith("deputy")
            && !office.key().startsWith("vice")) {
      return List.of();
    }
    for (String key : keys(office, description)) {
      String country = countryOf(office, description);
      List<Persons.Holder> holders =
          country == null ? List.of() : tables.persons().holders(key, country, day);
      if (!holders.isEmpty()) {
        return holders;
      }
    }
    return List.of();
  }

  private static List<String> keys(Office office, Description description) {
    boolean heads = description.organisation() != null && description.organisation().code() != null;
    if (heads && (office.key().equals("head") || HEADS.contains(office.key()))) {
      return office.key().equals("head") ? HEADS : List.of(office.key());
    }
    return SHARED_OFFICES.contains(office.key()) ? List.of() : List.of(office.key());
  }

  private static @Nullable String countryOf(Office office, Description description) {
    Organisation organisation = description.organisation();
    if (organisation != null && organisation.code() != null) {
      return organisation.code();
    }
    if (office.key().equals("pope")) {
      return "VAT";
    }
    boolean american =
        office.key().equals("foreign-minister")
            && FoldedName.fold(description.text()).endsWith("secretary of state");
    return description.country().orElse(american ? "USA" : null);
  }

  private Identity holderOf(List<Persons.Holder> holders, Description description, LocalDate day) {
    Persons.Holder first = holders.getFirst();
    boolean certain = first.tenure().on(day) == org.rapporteur.reference.actor.Tenure.Validity.HELD;
    long rivals =
        holders.stream()
            .filter(h -> h.tenure().on(day) == first.tenure().on(day))
            .map(h -> h.person().id())
            .distinct()
            .count();
    if (certain && rivals == 1) {
      return identities.of(first.person(), day, 0.9);
    }
    Identity unknown = unknown(description);
    List<org.rapporteur.model.Actor.Candidate> candidates = new ArrayList<>();
    for (Persons.Holder holder : holders.subList(0, Math.min(5, holders.size()))) {
      candidates.add(
          new org.rapporteur.model.Actor.Candidate(
              holder.person().id(),
              holder.person().name(),
              Math.round(100.0 / holders.size()) / 100.0));
    }
    return new Identity(
        unknown.name(),
        null,
        unknown.type(),
        unknown.country(),
        unknown.sector(),
        unknown.cameo(),
        null,
        ActorStatus.AMBIGUOUS,
        List.of(),
        candidates.getFirst().confidence(),
        candidates);
  }

  /// A government, ministry or force of a country, by pattern.
  private Optional<Identity> body(Description description) {
    ActorNoun noun = description.noun();
    if (noun == null
        || description.countries().isEmpty()
        || description.organisation() != null
        || noun.sector() == null
        || !PUBLIC_SECTORS.contains(noun.sector())
        || noun.kind() != ActorNoun.Kind.ORGANISATION) {
      return Optional.empty();
    }
    Country country = description.countries().getFirst();
    if (GOVERNMENT.contains(noun.term())) {
      return Optional.of(identities.of(country));
    }
    if (description.several() && !FORCES.contains(noun.term())) {
      return Optional.empty();
    }
    String body = FORCES.contains(noun.term()) ? "military" : bodyName(description, country);
    return listed(country, noun, body).or(() -> byPattern(description, country, noun, body));
  }

  private Optional<Identity> listed(Country country, ActorNoun noun, String body) {
    for (String adjective : country.adjectives()) {
      for (String name : List.of(body, noun.term(), "military", "army", "armed forces")) {
        boolean force = FORCES.contains(noun.term());
        List<Organisation> found =
            force || name.equals(body) || name.equals(noun.term())
                ? tables.organisations().named(adjective + " " + name)
                : List.of();
        if (!found.isEmpty()) {
          return Optional.of(identities.of(found.getFirst()));
        }
      }
    }
    return Optional.empty();
  }

  /// "foreign ministry" for "Foreign Ministry" and "ministry of foreign affairs" alike.
  private static String bodyName(Description description, Country country) {
    String name = FoldedName.fold(description.text());
    for (String word : country.adjectives()) {
      name = name.replace(FoldedName.fold(word) + " ", "");
    }
    return name.replace(FoldedName.fold(country.name()) + " ", "");
  }

  private static Optional<Identity> byPattern(
      Description description, Country country, ActorNoun noun, String body) {
    String ref = "rap:" + country.code().toLowerCase(Locale.ROOT) + "-" + body.replace(' ', '-');
    return Optional.of(
        new Identity(
            description.text(),
            ref,
            ActorType.ORGANISATION,
            country.code(),
            noun.sector(),
            country.cameo() + noun.sector(),
            null,
            ActorStatus.RESOLVED,
            List.of(),
            0.85,
            List.of()));
  }

  private Identity unknown(Description description) {
    if (description.noun() == null && description.organisation() != null) {
      return identities.of(description.organisation());
    }
    return ofBody(
        Identity.described(
            description.text(),
            type(description),
            description.country().orElse(null),
            description.sector().orElse(null)),
        description.organisation());
  }

  /// "the EU legislature": of no country, but of an organisation with a CAMEO code.
  private static Identity ofBody(Identity identity, @Nullable Organisation organisation) {
    return identity.country() != null || organisation == null
        ? identity
        : identity.coded(organisation.cameo());
  }

  static ActorType type(Description description) {
    ActorNoun noun = description.noun();
    if (noun == null) {
      return ActorType.GROUP;
    }
    return switch (noun.kind()) {
      case PERSON -> description.several() ? ActorType.GROUP : ActorType.PERSON;
      case ORGANISATION, THING -> ActorType.ORGANISATION;
      case GROUP -> ActorType.GROUP;
      case COUNTRY -> ActorType.COUNTRY;
    };
  }
}
