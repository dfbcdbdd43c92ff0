package org.rapporteur.resolve.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.gazetteer.GazetteerPlace;
import org.rapporteur.reference.gazetteer.PlaceKind;

/// Where the names of a dispatch lie, as far as is known by now: per country, division and spot.
///
/// Every name counts by the logarithm of its mentions, spread over its candidates by their
/// probabilities. A candidate is compared with the *other* names, so its own share is taken out.
final class Surroundings {

  /// Enough to know the neighbourhood; more would make a list of ten thousand names slow.
  private static final int MOST_NEIGHBOURS = 40;

  private static final int SENSES = 3;
  private static final double NEAR_KM = 150;

  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, Double> divisions = new HashMap<>();
  private final List<Ambiguity> neighbours;
  private double total;

  Surroundings(List<Ambiguity> names) {
    for (Ambiguity name : names) {
      double weight = weight(name);
      total += name.candidates().isEmpty() ? 0 : weight;
      for (int i = 0; i < name.candidates().size(); i++) {
        GazetteerPlace place = name.candidates().get(i).place();
        double mass = weight * name.probability(i);
        add(countries, place.country(), mass);
        add(divisions, division(place), mass);
      }
    }
    neighbours =
        names.stream()
            .filter(name -> !name.candidates().isEmpty())
            .sorted(Comparator.comparingInt((Ambiguity name) -> -name.mentions().size()))
            .limit(MOST_NEIGHBOURS)
            .toList();
  }

  private static void add(Map<String, Double> masses, @Nullable String area, double mass) {
    if (area != null) {
      masses.merge(area, mass, Double::sum);
    }
  }

  private static double weight(Ambiguity name) {
    return 1 + Math.log(Math.max(1, name.mentions().size()));
  }

  /// Returns the name of a division with its country; null for what lies in none.
  private static @Nullable String division(GazetteerPlace place) {
    if (place.kind() == PlaceKind.ADMIN1) {
      return place.country() + "/" + place.name();
    }
    return place.admin1() == null ? null : place.country() + "/" + place.admin1();
  }

  /// Returns the share of the other names that lie in the country of `place`, 0 to 1.
  double countryShare(Ambiguity name, GazetteerPlace place) {
    return share(countries, place.country(), name, other -> other.country());
  }

  /// Returns the share of the other names that lie in the first-level division of `place`.
  double divisionShare(Ambiguity name, GazetteerPlace place) {
    return share(divisions, division(place), name, Surroundings::division);
  }

  private double share(
      Map<String, Double> masses,
      @Nullable String area,
      Ambiguity name,
      java.util.function.Function<GazetteerPlace, @Nullable String> areaOf) {
    double others = total - weight(name);
    if (area == null || others <= 0) {
      return 0;
    }
    double own = 0;
    for (int i = 0; i < name.candidates().size(); i++) {
      if (area.equals(areaOf.apply(name.candidates().get(i).place()))) {
        own += name.probability(i) * weight(name);
      }
    }
    return Math.max(0, masses.getOrDefault(area, 0.0) - own) / others;
  }

  /// Returns how much of the other names lies within some hundred kilometres of `place`, 0 to 1.
  double nearness(Ambiguity name, GazetteerPlace place) {
    double near = 0;
    for (Ambiguity other : neighbours) {
      if (other != name) {
        near += weight(other) * nearest(other, place);
      }
    }
    return near / (near + 2);
  }

  private static double nearest(Ambiguity other, GazetteerPlace place) {
    double near = 0;
    for (int sense : other.best(SENSES)) {
      GazetteerPlace there = other.candidates().get(sense).place();
      if (there.kind().isTown() || there.kind() == PlaceKind.ADMIN2) {
        near += other.probability(sense) * Math.exp(-there.distanceTo(place) / NEAR_KM);
      }
    }
    return near;
  }
}
