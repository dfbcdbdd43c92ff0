package org.rapporteur.model;

/// How exactly a place is known.
public enum PlacePrecision {
  POINT,
  CITY,
  /// A first- or second-level division of a country.
  ADMIN,
  COUNTRY,
  /// A region, sea or area that is no division: "the Gaza Strip", "the Red Sea", "the Balkans".
  REGION
}
