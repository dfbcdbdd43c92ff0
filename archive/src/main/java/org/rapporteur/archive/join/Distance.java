package org.rapporteur.archive.join;

import org.rapporteur.model.Place;

/// How far apart two places lie, on a sphere.
final class Distance {

  private static final double EARTH_RADIUS_KM = 6371;
  private static final double NEAR_KM = 50;

  private Distance() {}

  /// Tells whether both are known to lie within 50 km of one another.
  static boolean areNear(Place one, Place other) {
    if (one.latitude() == null
        || one.longitude() == null
        || other.latitude() == null
        || other.longitude() == null) {
      return false;
    }
    double between =
        kilometres(one.latitude(), one.longitude(), other.latitude(), other.longitude());
    return between <= NEAR_KM;
  }

  /// The haversine formula.
  private static double kilometres(double lat1, double lon1, double lat2, double lon2) {
    double north = Math.sin(Math.toRadians(lat2 - lat1) / 2);
    double east = Math.sin(Math.toRadians(lon2 - lon1) / 2);
    double a =
        north * north
            + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * east * east;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(a));
  }
}
