package org.rapporteur.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Explanation;
import org.rapporteur.model.Explanation.Ground;
import org.rapporteur.reference.actor.ActorTables;
import org.rapporteur.reference.actor.FoldedName;
import org.rapporteur.reference.actor.Person;
import org.rapporteur.reference.actor.PersonalNames;
import org.rapporteur.reference.actor.Tenure;

/// Tells which public figure a name means.
///
/// A name is not an identity: country, office and day speak for a candidate or against it. A full
/// name needs some such support, a bare surname much of it; two candidates with about the same
/// support are reported, not guessed between.
final class PersonIdentification {

  private static final double COUNTRY_FITS = 4;
  private static final double COUNTRY_CONTRADICTS = -8;
  private static final double OFFICE_FITS = 6;
  private static final double OFFICE_ONCE = 2;
  private static final double OFFICE_NEVER = -4;

  /// The weight of offices whose holders the tables know. Somebody newly elected whom they do not
  /// know yet is mostly introduced with the country, which then outweighs the office.
  private static final int HIGHEST_OFFICE = 9;

  private static final double COUNTRY_NAMED = 1.5;
  private static final double FULL_NAME_NEEDS = 1.5;
  private static final double SURNAME_NEEDS = 6.5;
  private static final double MARGIN = 2;
  private static final int RECENT_YEARS = 10;

  private final ActorTables tables;
  private final Identities identities;

  PersonIdentification(ActorTables tables, Identities identities) {
    this.tables = tables;
    this.identities = identities;
  }

  /// A candidate, what speaks for and against it, and the sum of that.
  private record Scored(Person person, List<Ground> grounds, double score) {

    static Scored of(Person person, List<Ground> grounds) {
      return new Scored(person, grounds, grounds.stream().mapToDouble(Ground::points).sum());
    }
  }

  /// Returns who `name` is.
  ///
  /// @param description what stands beside the name; null when nothing does
  Identity identify(String name, @Nullable Description description, Setting setting) {
    String bare = withoutHonorifics(name);
    List<Scored> scored = scored(bare, description, setting);
    boolean exact = isFull(bare) && !tables.persons().named(bare).isEmpty();
    double needed = exact ? FULL_NAME_NEEDS : SURNAME_NEEDS;
    Identity unknown = unknown(bare, description);
    if (scored.isEmpty() || scored.getFirst().score() < needed) {
      return unknown;
    }
    Scored best = scored.getFirst();
    if (scored.size() > 1 && best.score() - scored.get(1).score() < MARGIN) {
      return ambiguous(unknown, scored, best.score() - MARGIN);
    }
    return identities.of(best.person(), setting.day(), confidence(best.score(), exact));
  }

  /// Returns those who can be called `name`, the likeliest first, each with what speaks for and
  /// against it.
  ///
  /// @param description what stands beside the name; null when nothing does
  List<Explanation.Candidate> candidates(
      String name, @Nullable Description description, Setting setting) {
    return scored(withoutHonorifics(name), description, setting).stream()
        .map(scored ->
            new Explanation.Candidate(
                scored.person().id(), scored.person().name(), scored.score(), scored.grounds()))
        .toList();
  }

  private static boolean isFull(String name) {
    return FoldedName.words(FoldedName.fold(name)).size() > 1;
  }

  private List<Scored> scored(String bare, @Nullable Description description, Setting setting) {
    Set<Person> candidates = new LinkedHashSet<>(tables.persons().named(bare));
    if (!isFull(bare) || candidates.isEmpty()) {
      candidates.addAll(tables.persons().surnamed(bare));
    }
    return candidates.stream()
        .map(person -> Scored.of(person, grounds(person, description, setting)))
        .sorted(
            Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(s -> s.person().id()))
        .toList();
  }

  private static double confidence(double score, boolean full) {
    double raw = (full ? 0.82 : 0.72) + 0.015 * score;
    return Math.min(0.98, Math.round(raw * 100) / 100.0);
  }

  private static Identity unknown(String name, @Nullable Description description) {
    if (description == null) {
      return Identity.unknown(name, ActorType.PERSON, 0.5);
    }
    return Identity.described(
        name,
        ActorType.PERSON,
        description.country().orElse(null),
        description.sector().orElse(null));
  }

  private static Identity ambiguous(Identity unknown, List<Scored> scored, double floor) {
    List<Scored> close = scored.stream().filter(s -> s.score() >= floor).limit(5).toList();
    double sum = close.stream().mapToDouble(Scored::score).sum();
    List<Actor.Candidate> candidates = new ArrayList<>();
    for (Scored candidate : close) {
      double share = Math.round(100 * candidate.score() / sum) / 100.0;
      candidates.add(
          new Actor.Candidate(candidate.person().id(), candidate.person().name(), share));
    }
    String country = shared(close);
    return new Identity(
        unknown.name(),
        null,
        ActorType.PERSON,
        unknown.country() == null ? country : unknown.country(),
        unknown.sector(),
        unknown.cameo(),
        null,
        ActorStatus.AMBIGUOUS,
        List.of(),
        candidates.getFirst().confidence(),
        candidates);
  }

  private static @Nullable String shared(List<Scored> candidates) {
    Set<String> countries = new LinkedHashSet<>();
    candidates.forEach(candidate -> countries.add(candidate.person().country()));
    String first = countries.iterator().next();
    return countries.size() == 1 && first.length() == 3 ? first : null;
  }

  private List<Ground> grounds(Person person, @Nullable Description description, Setting setting) {
    List<Ground> grounds = new ArrayList<>(4);
    grounds.add(standing(person, setting.day()));
    if (setting.countries().contains(person.country())) {
      grounds.add(new Ground("the country is named near by", COUNTRY_NAMED));
    }
    if (description != null) {
      country(person, description).ifPresent(grounds::add);
      office(person, description, setting.day()).ifPresent(grounds::add);
    }
    return grounds;
  }

  private Optional<Ground> country(Person person, Description description) {
    Optional<String> country = description.country();
    if (country.isEmpty() || tables.countries().find(person.country()).isEmpty()) {
      return Optional.empty();
    }
    boolean same =
        person.country().equals(country.get())
            || person.tenures().stream().anyMatch(tenure -> tenure.country().equals(country.get()));
    return Optional.of(
        same
            ? new Ground("is of " + country.get(), COUNTRY_FITS)
            : new Ground("is not of " + country.get(), COUNTRY_CONTRADICTS));
  }

  private static Optional<Ground> office(
      Person person, Description description, @Nullable LocalDate day) {
    if (description.office() == null) {
      return Optional.empty();
    }
    String office = description.office().key();
    boolean once = false;
    for (Tenure tenure : person.tenures()) {
      if (tenure.office().equals(office)
          || (office.equals("minister") && tenure.office().endsWith("-minister"))) {
        if (day != null && tenure.on(day) != Tenure.Validity.NOT_HELD) {
          return Optional.of(new Ground("is called by an office held that day", OFFICE_FITS));
        }
        once = true;
      }
    }
    if (once) {
      return Optional.of(new Ground("is called by an office held at another time", OFFICE_ONCE));
    }
    boolean telling =
        description.office().weight() >= HIGHEST_OFFICE && description.country().isEmpty();
    return telling
        ? Optional.of(new Ground("never held the office of that title", OFFICE_NEVER))
        : Optional.empty();
  }

  /// How likely the news of that day speaks of the person: by the weightiest office held then, less
  /// for one that is uncertain, passed or still to come.
  private Ground standing(Person person, @Nullable LocalDate day) {
    double standing = 0;
    String title = "no office";
    for (Tenure tenure : person.tenures()) {
      int weight = identities.weight(tenure);
      double share =
          day == null
              ? 0.7
              : switch (tenure.on(day)) {
                case HELD -> 1;
                case UNCERTAIN -> 0.6;
                case NOT_HELD -> passed(tenure, day, weight);
              };
      if (weight * share > standing) {
        standing = weight * share;
        title = tenure.title();
      }
    }
    return new Ground(title, standing);
  }

  private static double passed(Tenure tenure, LocalDate day, int weight) {
    if (tenure.end() == null || day.isBefore(tenure.end().earliest())) {
      return 0.3;
    }
    boolean recent = day.isBefore(tenure.end().latest().plusYears(RECENT_YEARS));
    return recent && weight >= 8 ? 0.75 : recent ? 0.4 : 0.25;
  }

  String withoutHonorifics(String name) {
    PersonalNames names = tables.personalNames();
    String rest = name;
    int space = rest.indexOf(' ');
    while (space > 0 && names.honorific(rest.substring(0, space)).isPresent()) {
      rest = rest.substring(space + 1);
      space = rest.indexOf(' ');
    }
    return rest;
  }
}
