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
  private static final double COUNTRY_NAMED = 1.5;
  private static final double FULL_NAME_NEEDS = 3;
  private static final double SURNAME_NEEDS = 6.5;
  private static final double MARGIN = 2;
  private static final int RECENT_YEARS = 10;

  private final ActorTables tables;
  private final Identities identities;

  PersonIdentification(ActorTables tables, Identities identities) {
    this.tables = tables;
    this.identities = identities;
  }

  private record Scored(Person person, double score) {}

  /// Returns who `name` is.
  ///
  /// @param description what stands beside the name; null when nothing does
  Identity identify(String name, @Nullable Description description, Setting setting) {
    String bare = withoutHonorifics(name);
    boolean full = FoldedName.words(FoldedName.fold(bare)).size() > 1;
    Set<Person> candidates = new LinkedHashSet<>(tables.persons().named(bare));
    if (!full || candidates.isEmpty()) {
      candidates.addAll(tables.persons().surnamed(bare));
    }
    List<Scored> scored =
        candidates.stream()
            .map(person -> new Scored(person, score(person, description, setting)))
            .sorted(
                Comparator.comparingDouble(Scored::score)
                    .reversed()
                    .thenComparing(s -> s.person().id()))
            .toList();
    boolean exact = full && !tables.persons().named(bare).isEmpty();
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

  private double score(Person person, @Nullable Description description, Setting setting) {
    double score = standing(person, setting.day());
    if (setting.countries().contains(person.country())) {
      score += COUNTRY_NAMED;
    }
    if (description != null) {
      score += fit(person, description, setting.day());
    }
    return score;
  }

  private double fit(Person person, Description description, @Nullable LocalDate day) {
    double fit = 0;
    Optional<String> country = description.country();
    if (country.isPresent() && tables.countries().find(person.country()).isPresent()) {
      boolean same =
          person.country().equals(country.get())
              || person.tenures().stream()
                  .anyMatch(tenure -> tenure.country().equals(country.get()));
      fit += same ? COUNTRY_FITS : COUNTRY_CONTRADICTS;
    }
    if (description.office() != null) {
      fit += officeFit(person, description.office().key(), day);
    }
    return fit;
  }

  private static double officeFit(Person person, String office, @Nullable LocalDate day) {
    double fit = 0;
    for (Tenure tenure : person.tenures()) {
      if (tenure.office().equals(office)
          || (office.equals("minister") && tenure.office().endsWith("-minister"))) {
        boolean then = day != null && tenure.on(day) != Tenure.Validity.NOT_HELD;
        fit = Math.max(fit, then ? OFFICE_FITS : OFFICE_ONCE);
      }
    }
    return fit;
  }

  /// How likely the news of that day speaks of the person: by the weightiest office held then, less
  /// for one that is uncertain, passed or still to come.
  private double standing(Person person, @Nullable LocalDate day) {
    double standing = 0;
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
      standing = Math.max(standing, weight * share);
    }
    return standing;
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
