package org.rapporteur.resolve.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Role;
import org.rapporteur.reference.actor.ActorTables;
import org.rapporteur.reference.actor.Country;
import org.rapporteur.reference.actor.Metonym;
import org.rapporteur.reference.actor.NewsOutlet;
import org.rapporteur.reference.actor.Organisation;
import org.rapporteur.reference.actor.Person;
import org.rapporteur.reference.actor.Tenure;
import org.rapporteur.reference.actor.Tenure.Validity;

/// Makes identities of entries of the tables.
final class Identities {

  private static final String OUT_OF_OFFICE = "ELI";

  private final ActorTables tables;

  Identities(ActorTables tables) {
    this.tables = tables;
  }

  /// A country as an actor is its government.
  Identity of(Country country) {
    return new Identity(
        country.name(),
        country.id(),
        ActorType.COUNTRY,
        country.code(),
        "GOV",
        country.cameo() + "GOV",
        null,
        ActorStatus.RESOLVED,
        List.of(),
        0.95,
        List.of());
  }

  Identity of(Organisation organisation) {
    return new Identity(
        organisation.name(),
        organisation.id(),
        type(organisation),
        organisation.country(),
        organisation.sector(),
        organisation.cameo(),
        null,
        ActorStatus.RESOLVED,
        List.of(),
        0.9,
        List.of());
  }

  private static ActorType type(Organisation organisation) {
    return switch (organisation.sector()) {
      case "REB", "OPP", "UAF" -> ActorType.GROUP;
      default -> ActorType.ORGANISATION;
    };
  }

  Identity of(NewsOutlet outlet) {
    return new Identity(
        outlet.name(),
        outlet.id(),
        ActorType.OUTLET,
        outlet.country(),
        "MED",
        Identity.cameo(outlet.country(), "MED"),
        null,
        ActorStatus.RESOLVED,
        List.of(),
        0.9,
        List.of());
  }

  /// Returns whom a by-name stands for; a collective without members that can be listed has none.
  Identity of(Metonym metonym) {
    if (metonym.kind() != Metonym.Kind.COLLECTIVE) {
      return entry(metonym.refersTo()).orElseThrow();
    }
    List<Identity> members =
        metonym.members().stream().flatMap(member -> entry(member).stream()).toList();
    return new Identity(
        metonym.term(),
        null,
        ActorType.GROUP,
        null,
        "GOV",
        null,
        null,
        ActorStatus.COLLECTIVE,
        members,
        0.7,
        List.of());
  }

  private Optional<Identity> entry(@Nullable String key) {
    if (key == null) {
      return Optional.empty();
    }
    return tables
        .countries()
        .find(key)
        .map(this::of)
        .or(() -> tables.organisations().find(key).map(this::of));
  }

  /// Returns a person as of `day`.
  ///
  /// The role is one that is certain to be held on that day. Somebody whose offices have all passed
  /// on belongs to the sector ELI, unless they were no offices of a state.
  Identity of(Person person, @Nullable LocalDate day, double confidence) {
    Optional<Tenure> held = day == null ? Optional.empty() : weightiest(person, day, Validity.HELD);
    String country = country(person, held);
    String sector = sector(person, day, held);
    return new Identity(
        person.name(),
        person.id(),
        ActorType.PERSON,
        country,
        sector,
        cameo(person, country, sector),
        held.map(tenure -> new Role(tenure.title(), tenure.body(), day)).orElse(null),
        ActorStatus.RESOLVED,
        List.of(),
        confidence,
        List.of());
  }

  private @Nullable String country(Person person, Optional<Tenure> held) {
    String code = held.map(Tenure::country).orElse(person.country());
    if (tables.countries().find(code).isPresent()
        && !person.country().equals(code)
        && tables.countries().find(person.country()).isPresent()) {
      // Who heads several states is at home in one of them.
      code = person.country();
    }
    return tables.countries().find(code).map(Country::code).orElse(null);
  }

  private @Nullable String cameo(Person person, @Nullable String country, @Nullable String sector) {
    return country == null
        ? tables.organisations().ofCode(person.country()).map(Organisation::cameo).orElse(null)
        : Identity.cameo(country, sector);
  }

  private @Nullable String sector(Person person, @Nullable LocalDate day, Optional<Tenure> held) {
    if (held.isPresent()) {
      return held.get().sector();
    }
    if (day == null) {
      return person.tenures().stream().max(this::byWeight).map(Tenure::sector).orElse(null);
    }
    Optional<Tenure> uncertain = weightiest(person, day, Validity.UNCERTAIN);
    if (uncertain.isPresent()) {
      return uncertain.get().sector();
    }
    return person.tenures().stream()
        .filter(tenure -> hasEndedBy(tenure, day))
        .max(this::byWeight)
        .map(tenure -> ofState(tenure.sector()) ? OUT_OF_OFFICE : tenure.sector())
        .orElse(null);
  }

  private static boolean ofState(String sector) {
    return sector.equals("GOV") || sector.equals("LEG");
  }

  private static boolean hasEndedBy(Tenure tenure, LocalDate day) {
    return tenure.end() != null && !day.isBefore(tenure.end().latest());
  }

  private Optional<Tenure> weightiest(Person person, LocalDate day, Validity validity) {
    return person.tenures().stream()
        .filter(tenure -> tenure.on(day) == validity)
        .max(this::byWeight);
  }

  private int byWeight(Tenure a, Tenure b) {
    return Comparator.comparingInt(this::weight).compare(a, b);
  }

  /// Returns 1 to 9 for an office of the tables, 1 for any other.
  int weight(Tenure tenure) {
    return tables.offices().find(tenure.office()).map(office -> office.weight()).orElse(1);
  }
}
