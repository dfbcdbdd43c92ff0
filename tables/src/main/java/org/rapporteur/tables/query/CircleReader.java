package org.rapporteur.tables.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.reference.gazetteer.GazetteerPlace;

/// Reads `31.5,34.45,50km` and `Basra, 100km`.
final class CircleReader {

  private static final Pattern RADIUS = Pattern.compile("[\\s,]+(\\d{1,5}(?:\\.\\d{1,9})?) ?km$");
  private static final Pattern POINT =
      Pattern.compile(
          "\\s*(-?\\d{1,3}(?:\\.\\d{1,20})?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d{1,20})?)\\s*");

  private CircleReader() {}

  /// @throws IllegalArgumentException with advice
  static Value.Near read(String written) {
    Matcher radius = RADIUS.matcher(written);
    if (!radius.find()) {
      throw new IllegalArgumentException(
          ("\"%s\" is no circle; write latitude,longitude,radius as in 31.5,34.45,50km,"
                  + " or a place and a radius as in \"Basra\" 100km")
              .formatted(written));
    }
    double kilometres = Double.parseDouble(radius.group(1));
    String centre = written.substring(0, radius.start());
    Matcher point = POINT.matcher(centre);
    return point.matches()
        ? new Value.Near(
            null,
            Double.parseDouble(point.group(1)),
            Double.parseDouble(point.group(2)),
            kilometres)
        : around(centre, kilometres);
  }

  private static Value.Near around(String name, double kilometres) {
    GazetteerPlace place =
        NamedPoints.find(name)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "the gazetteer has no place \"%s\"; write its latitude and longitude"
                        .formatted(name)));
    return new Value.Near(
        NamedPoints.fullName(place), place.latitude(), place.longitude(), kilometres);
  }
}
