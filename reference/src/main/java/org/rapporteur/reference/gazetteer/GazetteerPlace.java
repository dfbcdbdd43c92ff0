package org.rapporteur.reference.gazetteer;

import org.jspecify.annotations.Nullable;

/// A place that the gazetteer knows.
///
/// @param ref `geonames:745044`, or `rap:…` for a region of the project's own table
/// @param name its usual English name
/// @param kind what it is
/// @param country ISO 3166 alpha-3, Kosovo `XKX`; null when it lies in several
/// @param admin1 the first-level division it lies in; null when none is known
/// @param admin2 the second-level division it lies in; null when none is known
/// @param latitude degrees north, WGS 84
/// @param longitude degrees east, WGS 84
/// @param population inhabitants as GeoNames has them; 0 when not known
public record GazetteerPlace(
    String ref,
    String name,
    PlaceKind kind,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable String admin2,
    double latitude,
    double longitude,
    long population) {

  private static final double EARTH_RADIUS_KM = 6371.009;

  /// Returns the great-circle distance in kilometres.
  public double distanceTo(GazetteerPlace other) {
    double north = Math.toRadians(latitude);
    double otherNorth = Math.toRadians(other.latitude);
    double deltaNorth = Math.sin((otherNorth - north) / 2);
    double deltaEast = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double h =
        deltaNorth * deltaNorth + Math.cos(north) * Math.cos(otherNorth) * deltaEast * deltaEast;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
