package org.rapporteur.tables.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.reference.gazetteer.Gazetteer;
import org.rapporteur.reference.gazetteer.Gazetteer.NamedPlace;
import org.rapporteur.reference.gazetteer.GazetteerPlace;
import org.rapporteur.reference.gazetteer.NameKey;
import org.rapporteur.reference.gazetteer.PlaceKind;

/// The places that people name in a query.
///
/// Without a context the most populous place of a name is meant; `Springfield, Illinois` and
/// `Paris, USA` mean another one.
final class NamedPoints {

  /// A town is meant rather than the division around it, unless it is far smaller.
  private static final double SHARE_OF_TOWN = 0.02;

  private NamedPoints() {}

  /// Loads the gazetteer when the first place is named.
  private static final class Holder {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
  }

  /// Returns the place that `name` means, a division or country of it behind a comma.
  static Optional<GazetteerPlace> find(String name) {
    List<String> parts = Arrays.stream(name.split(",")).map(String::strip).toList();
    List<GazetteerPlace> places =
        Holder.GAZETTEER.find(parts.getFirst()).stream()
            .map(NamedPlace::place)
            .filter(place -> parts.stream().skip(1).allMatch(part -> liesIn(place, part)))
            .toList();
    Optional<GazetteerPlace> largest = largest(places.stream());
    return largest
        .filter(NamedPoints::isDivision)
        .flatMap(division -> townOf(division, places))
        .or(() -> largest);
  }

  /// Returns the name with what tells the place from others; [#find] finds it again.
  static String fullName(GazetteerPlace place) {
    return Stream.of(place.name(), place.admin1(), place.country())
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Optional<GazetteerPlace> townOf(
      GazetteerPlace division, List<GazetteerPlace> places) {
    return largest(
            places.stream()
                .filter(place -> place.kind().isTown())
                .filter(place -> Objects.equals(place.country(), division.country())))
        .filter(town -> town.population() >= SHARE_OF_TOWN * division.population());
  }

  private static Optional<GazetteerPlace> largest(Stream<GazetteerPlace> places) {
    return places.max(
        Comparator.comparingLong(GazetteerPlace::population)
            .thenComparing(GazetteerPlace::ref, Comparator.reverseOrder()));
  }

  private static boolean isDivision(GazetteerPlace place) {
    return place.kind() == PlaceKind.ADMIN1 || place.kind() == PlaceKind.ADMIN2;
  }

  private static boolean liesIn(GazetteerPlace place, String part) {
    String key = NameKey.of(part);
    boolean named =
        Stream.of(place.admin1(), place.country())
            .filter(Objects::nonNull)
            .anyMatch(name -> NameKey.of(name).equals(key));
    return named
        || Holder.GAZETTEER.find(part).stream()
            .map(NamedPlace::place)
            .anyMatch(country ->
                country.kind() == PlaceKind.COUNTRY
                    && Objects.equals(country.country(), place.country()));
  }
}
