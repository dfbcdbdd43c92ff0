package org.rapporteur.reference.gazetteer;

import java.util.List;

/// A line of GeoNames' table of towns.
///
/// @param alternateNames in all languages and scripts, codes of airports among them
/// @param feature its feature code, `PPLC`
/// @param country its two letters
record GeoNamesTown(
    int id,
    String name,
    String asciiName,
    List<String> alternateNames,
    double latitude,
    double longitude,
    String feature,
    String country,
    String admin1,
    String admin2,
    int population) {

  static GeoNamesTown parse(String line) {
    String[] cells = line.split("\t", -1);
    return new GeoNamesTown(
        Integer.parseInt(cells[0]),
        cells[1],
        cells[2],
        List.of(cells[3].split(",")),
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        cells[7],
        cells[8],
        cells[10],
        cells[11],
        (int) Math.min(Integer.MAX_VALUE, Long.parseLong(cells[14])));
  }

  String admin1Code() {
    return country + "." + admin1;
  }

  String admin2Code() {
    return admin1Code() + "." + admin2;
  }

  /// Tells whether its inhabitants are counted in another town, too.
  boolean isPartOfAnother() {
    return feature.equals("PPLX");
  }

  PlaceKind kind() {
    return switch (feature) {
      case "PPLC" -> PlaceKind.CAPITAL;
      case "PPLA" -> PlaceKind.SEAT;
      case "PPLX" -> PlaceKind.SECTION;
      default -> PlaceKind.CITY;
    };
  }
}
