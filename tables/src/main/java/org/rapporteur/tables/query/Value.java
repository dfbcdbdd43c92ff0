package org.rapporteur.tables.query;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a field is asked for.
public sealed interface Value {

  /// Whatever there is: `actor:*` holds of an event with an actor, `-actor:*` of one without.
  Value ANY = new Any();

  /// Whatever there is.
  record Any() implements Value {
    @Override
    public String toString() {
      return "*";
    }
  }

  /// Words, in lower case with single spaces.
  record Word(String text) implements Value {
    @Override
    public String toString() {
      return text;
    }
  }

  /// A day.
  record Day(LocalDate date) implements Value {
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /// Within a distance of a point.
  ///
  /// @param name the place whose point it is, with what tells it from others of that name; null
  ///   when the point was given
  /// @param latitude degrees north, WGS 84
  /// @param longitude degrees east
  /// @param kilometres the radius, above 0
  record Near(@Nullable String name, double latitude, double longitude, double kilometres)
      implements Value {

    /// The earth's mean radius.
    private static final double RADIUS_KM = 6371.0087714;

    public Near {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && kilometres > 0)) {
        throw new IllegalArgumentException(
            "%s,%s,%skm is no circle on the earth".formatted(latitude, longitude, kilometres));
      }
    }

    /// Tells whether a point lies within, by the haversine formula on a sphere.
    boolean holds(double otherLatitude, double otherLongitude) {
      double north = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
      double east = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
      double shrunk = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(otherLatitude));
      double squared = Math.min(1, north * north + shrunk * east * east);
      return 2 * RADIUS_KM * Math.asin(Math.sqrt(squared)) <= kilometres;
    }

    @Override
    public String toString() {
      Amount radius = new Amount(kilometres);
      return name == null
          ? "%s,%s,%skm".formatted(latitude, longitude, radius)
          : "\"%s\" %skm".formatted(name, radius);
    }
  }

  /// A number.
  record Amount(double number) implements Value {
    @Override
    public String toString() {
      return number == Math.rint(number)
          ? String.format(Locale.ROOT, "%.0f", number)
          : String.valueOf(number);
    }
  }
}
