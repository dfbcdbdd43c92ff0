package org.rapporteur.serve.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Place;

/// Somewhere on the map, as a row names it.
///
/// @param name what a reader sees
/// @param country ISO 3166 alpha-3, or null
/// @param latitude degrees north, or null
/// @param longitude degrees east, or null
public record Spot(
    String name, @Nullable String country, @Nullable Double latitude, @Nullable Double longitude) {

  /// Returns where a place is.
  public static Spot of(Place place) {
    return new Spot(place.name(), place.country(), place.latitude(), place.longitude());
  }

  /// Returns the point on the map, when it is known.
  public Optional<Point> point() {
    return latitude == null || longitude == null
        ? Optional.empty()
        : Optional.of(new Point(latitude, longitude));
  }

  /// A point of the globe, in degrees north and east.
  public record Point(double latitude, double longitude) {}
}
