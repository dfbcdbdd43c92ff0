package org.rapporteur.resolve;

import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.reference.gazetteer.Gazetteer;
import org.rapporteur.reference.gazetteer.GazetteerPlace;

/// The country in which a town most likely lies when nothing but its name is known.
final class Towns {

  /// Smaller towns share their names with too much else.
  private static final long SMALLEST = 100_000;

  private Towns() {}

  /// Returns the alpha-3 code of the country of the most populous town of that name.
  static Optional<String> country(Gazetteer gazetteer, String name) {
    return gazetteer.find(name).stream()
        .map(Gazetteer.NamedPlace::place)
        .filter(place -> place.country() != null && place.population() >= SMALLEST)
        .max(Comparator.comparingLong(GazetteerPlace::population))
        .flatMap(place -> Optional.ofNullable(place.country()));
  }
}
