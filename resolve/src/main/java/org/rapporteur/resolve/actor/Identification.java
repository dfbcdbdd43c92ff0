package org.rapporteur.resolve.actor;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Explanation;
import org.rapporteur.reference.actor.ActorTables;
import org.rapporteur.reference.actor.Country;
import org.rapporteur.reference.actor.Metonym;
import org.rapporteur.reference.actor.Organisation;
import org.rapporteur.reference.actor.PersonalNames.Gender;

/// Tells whom a name or a description means. Immutable.
public final class Identification {

  private final ActorTables tables;
  private final Identities identities;
  private final PersonIdentification persons;
  private final DescribedIdentification descriptions;
  private final DescriptionReader reader;
  private final Function<String, Optional<String>> countryOfTown;

  /// @param countryOfTown the alpha-3 code of the country in which a town of that name most likely
  ///   lies
  public Identification(ActorTables tables, Function<String, Optional<String>> countryOfTown) {
    this.tables = tables;
    this.countryOfTown = countryOfTown;
    this.identities = new Identities(tables);
    this.persons = new PersonIdentification(tables, identities);
    this.descriptions = new DescribedIdentification(tables, identities);
    this.reader = new DescriptionReader(tables);
  }

  /// Takes a description apart.
  ///
  /// @param words from the first after the article to the head
  /// @param complement the words that "of" or "for" joins to it; empty when none
  public Description describe(List<String> words, List<String> complement) {
    return reader.read(words, complement);
  }

  /// Returns the person of that name.
  ///
  /// @param description what stands beside the name; null when nothing does
  public Identity person(String name, @Nullable Description description, Setting setting) {
    return persons.identify(name, description, setting);
  }

  /// Returns whom a description means by itself.
  public Identity described(Description description, Setting setting) {
    return descriptions.identify(description, setting);
  }

  /// Returns the government of the country of an alpha-3 code.
  public Optional<Identity> government(String code) {
    return tables.countries().find(code).map(identities::of);
  }

  /// Returns the country of that name, as its government.
  public Optional<Identity> country(String name) {
    return tables.countries().named(name).map(identities::of);
  }

  /// Returns the country of that adjective, as its government.
  public Optional<Identity> countryOfAdjective(String adjective) {
    return tables.countries().ofAdjective(adjective).map(identities::of);
  }

  /// Returns whom a town or a building stands for when it acts: "Tehran", "the Kremlin".
  public Optional<Identity> seat(String name) {
    return tables
        .metonyms()
        .find(name)
        .map(identities::of)
        .or(() -> tables.countries().ofCapital(name).map(identities::of));
  }

  /// Returns the by-name that is no town: "the Kremlin", "Western powers".
  public Optional<Identity> byName(String name) {
    return tables
        .metonyms()
        .find(name)
        .filter(metonym -> metonym.kind() != Metonym.Kind.CAPITAL)
        .map(identities::of);
  }

  /// Returns the collective of that name: "the West".
  public Optional<Identity> collective(String name) {
    return byName(name).filter(identity -> identity.status() == ActorStatus.COLLECTIVE);
  }

  /// Returns the organisation or outlet of that name.
  ///
  /// Of several, one of a country that the dispatch names goes first.
  public Optional<Identity> organisation(String name, Setting setting) {
    List<Organisation> found = tables.organisations().named(name);
    Optional<Organisation> local =
        found.stream()
            .filter(o -> o.country() != null && setting.countries().contains(o.country()))
            .findFirst();
    return local
        .or(() -> found.stream().findFirst())
        .map(identities::of)
        .or(() -> tables.outlets().named(name).map(identities::of));
  }

  /// Returns an organisation that no table names, by the words of its name: "Madras High Court".
  public Identity body(String name, Setting setting) {
    List<String> words = BarePhrase.words(name);
    int preposition = BarePhrase.preposition(words);
    Description description =
        preposition < 0
            ? describe(words, List.of())
            : describe(words.subList(0, preposition), words.subList(preposition + 1, words.size()));
    Identity found = described(description, setting);
    if (found.isResolved() && found.type() != ActorType.PERSON) {
      return found;
    }
    return placed(
        Identity.described(
            name,
            ActorType.ORGANISATION,
            description.country().orElse(null),
            description.sector().orElse(null)),
        words);
  }

  /// Returns a person's name without "Mr.", "General" and the like before it.
  public String withoutHonorifics(String name) {
    return persons.withoutHonorifics(name);
  }

  /// Returns the gender that the words of a person's name tell.
  public Optional<Gender> gender(List<String> words) {
    for (String word : words) {
      Optional<Gender> gender =
          tables
              .personalNames()
              .honorific(word)
              .flatMap(honorific -> Optional.ofNullable(honorific.gender()))
              .or(() -> tables.personalNames().genderOf(word));
      if (gender.isPresent()) {
        return gender;
      }
    }
    return Optional.empty();
  }

  /// Resolves a phrase that stands alone: "the Iranian foreign minister", "Boko Haram gunmen".
  ///
  /// @param day for which to resolve; null when not known
  public Understanding phrase(String phrase, @Nullable LocalDate day) {
    return new PhraseIdentification(this).identify(phrase, new Setting(day, Set.of()));
  }

  /// Returns those who can be called `name`, the likeliest first.
  ///
  /// @param description what stands beside the name; null when nothing does
  List<Explanation.Candidate> candidates(
      String name, @Nullable Description description, Setting setting) {
    return persons.candidates(name, description, setting);
  }

  /// Returns those who held the office that `description` names on the day.
  List<Explanation.Candidate> holders(Description description, Setting setting) {
    return descriptions.candidates(description, setting);
  }

  /// "Madras High Court": of the country where the town lies.
  Identity placed(Identity identity, List<String> words) {
    if (identity.isResolved() || identity.country() != null || "IGO".equals(identity.sector())) {
      return identity;
    }
    return words.stream()
        .filter(word -> word.length() > 3 && Character.isUpperCase(word.codePointAt(0)))
        .filter(word -> identity.type() != ActorType.PERSON)
        .flatMap(word -> countryOfTown.apply(word).stream())
        .findFirst()
        .map(country ->
            Identity.described(identity.name(), identity.type(), country, identity.sector()))
        .orElse(identity);
  }

  /// Returns the countries that a text names, by name, adjective or capital.
  public Set<String> countriesNamed(List<String> names) {
    Set<String> codes = new LinkedHashSet<>();
    for (String name : names) {
      tables
          .countries()
          .named(name)
          .or(() -> tables.countries().ofAdjective(name))
          .or(() -> tables.countries().ofCapital(name))
          .map(Country::code)
          .ifPresent(codes::add);
    }
    return codes;
  }
}
