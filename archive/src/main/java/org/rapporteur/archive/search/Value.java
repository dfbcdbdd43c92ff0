package org.rapporteur.archive.search;

import java.time.LocalDate;
import java.util.Locale;

/// What a field is asked for.
public sealed interface Value {

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
  /// @param latitude degrees north, WGS 84
  /// @param longitude degrees east
  /// @param kilometres the radius, above 0
  record Near(double latitude, double longitude, double kilometres) implements Value {
    public Near {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && kilometres > 0)) {
        throw new IllegalArgumentException(
            "%s,%s,%skm is no circle on the earth".formatted(latitude, longitude, kilometres));
      }
    }

    @Override
    public String toString() {
      return "%s,%s,%skm".formatted(latitude, longitude, kilometres);
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
