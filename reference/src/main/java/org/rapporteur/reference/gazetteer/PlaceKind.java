package org.rapporteur.reference.gazetteer;

import org.rapporteur.model.PlacePrecision;

/// What kind of place an entry of the gazetteer is.
public enum PlaceKind {
  CONTINENT(PlacePrecision.REGION),
  COUNTRY(PlacePrecision.COUNTRY),
  /// A first-level division: a state, a province.
  ADMIN1(PlacePrecision.ADMIN),
  /// A second-level division: a county, a district.
  ADMIN2(PlacePrecision.ADMIN),
  /// The seat of a country's government.
  CAPITAL(PlacePrecision.CITY),
  /// The seat of a first-level division.
  SEAT(PlacePrecision.CITY),
  CITY(PlacePrecision.CITY),
  /// A quarter or suburb.
  SECTION(PlacePrecision.CITY),
  /// An area that is no division: "the Sahel", "Kashmir", "the Gaza Strip".
  REGION(PlacePrecision.REGION),
  /// A sea, strait, gulf, lake, river or canal.
  WATER(PlacePrecision.REGION),
  ISLAND(PlacePrecision.REGION),
  /// A crossing, camp, base, airport or site.
  SITE(PlacePrecision.POINT);

  private final PlacePrecision precision;

  PlaceKind(PlacePrecision precision) {
    this.precision = precision;
  }

  /// Returns how exactly a place of this kind is known.
  public PlacePrecision precision() {
    return precision;
  }

  /// Tells whether this is a town or a part of one.
  public boolean isTown() {
    return precision == PlacePrecision.CITY;
  }
}
