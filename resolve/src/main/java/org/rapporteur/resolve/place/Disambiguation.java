package org.rapporteur.resolve.place;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.gazetteer.Gazetteer;
import org.rapporteur.reference.gazetteer.Gazetteer.NamedPlace;
import org.rapporteur.reference.gazetteer.GazetteerPlace;
import org.rapporteur.reference.gazetteer.PlaceKind;

/// Decides which of several places of a name is meant.
///
/// Each candidate gets a sum of weighted signs: what it is, what stands beside it, and where the
/// other names of the dispatch lie. The last depends on what those mean, so all are weighed a few
/// times, each time with the probabilities of the round before.
final class Disambiguation {

  private static final int ROUNDS = 3;

  private final Gazetteer gazetteer;
  private final PlaceWeights weights;

  Disambiguation(Gazetteer gazetteer, PlaceWeights weights) {
    this.gazetteer = gazetteer;
    this.weights = weights;
  }

  /// Weighs the candidates of all names.
  ///
  /// @param outlet the country of the outlet, ISO 3166 alpha-3
  /// @param dateline the country of the dateline
  void weigh(List<Ambiguity> names, @Nullable String outlet, @Nullable String dateline) {
    List<double[]> alone = names.stream().map(name -> scoresAlone(name, outlet, dateline)).toList();
    for (int i = 0; i < names.size(); i++) {
      names.get(i).weigh(alone.get(i));
    }
    for (int round = 0; round < ROUNDS; round++) {
      var surroundings = new Surroundings(names);
      List<double[]> scores = names.stream().map(name -> scoresAmong(name, surroundings)).toList();
      for (int i = 0; i < names.size(); i++) {
        names.get(i).weigh(sum(alone.get(i), scores.get(i)));
      }
    }
  }

  private static double[] sum(double[] a, double[] b) {
    double[] sum = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = a[i] + b[i];
    }
    return sum;
  }

  private double[] scoresAlone(Ambiguity name, @Nullable String outlet, @Nullable String dateline) {
    List<GazetteerPlace> sure = areas(name, true);
    List<GazetteerPlace> near = areas(name, false);
    return name.candidates().stream()
        .mapToDouble(candidate ->
            nature(candidate)
                + weights.surely() * qualification(candidate.place(), sure)
                + qualification(candidate.place(), near)
                + (name.isDateline() && isDivision(candidate) ? weights.filedFromDivision() : 0)
                + (isIn(candidate, outlet) ? weights.outlet() : 0)
                + (isIn(candidate, dateline) ? weights.dateline() : 0))
        .toArray();
  }

  private static boolean isDivision(Candidate candidate) {
    return switch (candidate.place().kind()) {
      case ADMIN1, ADMIN2 -> true;
      case CONTINENT, COUNTRY, CAPITAL, SEAT, CITY, SECTION, REGION, WATER, ISLAND, SITE -> false;
    };
  }

  private static boolean isIn(Candidate candidate, @Nullable String country) {
    return country != null && country.equals(candidate.place().country());
  }

  private double nature(Candidate candidate) {
    GazetteerPlace place = candidate.place();
    return weights.population() * Math.log10(place.population() + 10.0)
        + match(candidate.match())
        + kind(place.kind());
  }

  private double match(Candidate.Match match) {
    return switch (match) {
      case MAIN -> weights.mainName();
      case OTHER, DEMONYM -> 0;
      case PART -> weights.partName();
    };
  }

  private double kind(PlaceKind kind) {
    return switch (kind) {
      case COUNTRY -> weights.country();
      case ADMIN1 -> weights.admin1();
      case ADMIN2 -> weights.admin2();
      case CAPITAL -> weights.capital();
      case SEAT -> weights.seat();
      case CITY -> 0;
      case SECTION -> weights.section();
      case REGION, CONTINENT -> weights.region();
      case WATER -> weights.water();
      case SITE, ISLAND -> weights.site();
    };
  }

  private List<GazetteerPlace> areas(Ambiguity name, boolean sure) {
    return name.qualifiers().stream()
        .filter(qualifier -> qualifier.sure() == sure)
        .flatMap(qualifier -> areas(qualifier.written()).stream())
        .toList();
  }

  private List<GazetteerPlace> areas(String written) {
    String name = gazetteer.findAbbreviated(written).orElse(written);
    List<GazetteerPlace> areas =
        gazetteer.find(name).stream()
            .filter(NamedPlace::main)
            .map(NamedPlace::place)
            .filter(place -> !place.kind().isTown())
            .toList();
    if (!areas.isEmpty()) {
      return areas;
    }
    List<GazetteerPlace> aliases =
        gazetteer.find(name).stream()
            .map(NamedPlace::place)
            .filter(place -> !place.kind().isTown())
            .toList();
    return aliases.isEmpty()
        ? gazetteer.findByDemonym(written).map(List::of).orElse(List.of())
        : aliases;
  }

  private double qualification(GazetteerPlace place, List<GazetteerPlace> areas) {
    if (areas.isEmpty()) {
      return 0;
    }
    double best = weights.contradicted();
    for (GazetteerPlace area : areas) {
      best = Math.max(best, qualification(place, area));
    }
    return best;
  }

  private double qualification(GazetteerPlace place, GazetteerPlace area) {
    if (place.ref().equals(area.ref()) || !Objects.equals(place.country(), area.country())) {
      return weights.contradicted();
    }
    return switch (area.kind()) {
      case COUNTRY, REGION -> weights.qualifiedByCountry();
      case ADMIN1 -> division(area.name().equals(place.admin1()));
      case ADMIN2 -> division(area.name().equals(place.admin2()));
      case CONTINENT, CAPITAL, SEAT, CITY, SECTION, WATER, ISLAND, SITE -> weights.contradicted();
    };
  }

  private double division(boolean same) {
    return same ? weights.qualifiedByDivision() : weights.contradicted();
  }

  private double[] scoresAmong(Ambiguity name, Surroundings surroundings) {
    return name.candidates().stream()
        .mapToDouble(candidate -> among(name, candidate.place(), surroundings))
        .toArray();
  }

  private double among(Ambiguity name, GazetteerPlace place, Surroundings surroundings) {
    double country = surroundings.countryShare(name, place);
    double division = surroundings.divisionShare(name, place);
    return switch (place.kind()) {
      case COUNTRY -> weights.contains() * country;
      case ADMIN1 -> weights.contains() * division + weights.countryShare() * country;
      case CONTINENT, REGION, WATER, ISLAND, SITE -> weights.countryShare() * country;
      case ADMIN2, CAPITAL, SEAT, CITY, SECTION ->
          weights.countryShare() * country
              + weights.admin1Share() * division
              + weights.near() * surroundings.nearness(name, place);
    };
  }
}
