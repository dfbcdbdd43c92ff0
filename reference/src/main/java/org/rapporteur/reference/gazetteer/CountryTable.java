package org.rapporteur.reference.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reference.Table;

/// The countries and territories that have an ISO 3166 code (and Kosovo): `countries.tsv`.
record CountryTable(List<Country> countries, Map<String, Country> byAlpha2) {

  static final String FILE = "gazetteer/countries.tsv";

  /// A row.
  ///
  /// @param demonyms its people and what is its own: "Turkish", "Turks"
  record Country(
      String alpha2,
      String alpha3,
      GazetteerPlace place,
      List<String> aliases,
      List<String> demonyms) {}

  static CountryTable load() {
    return read(Table.shipped(Table.class, FILE));
  }

  static CountryTable read(Table table) {
    Set<String> seen = new HashSet<>();
    List<Country> countries = table.rows().stream().map(row -> country(row, seen)).toList();
    Map<String, Country> byAlpha2 = new HashMap<>();
    countries.forEach(country -> byAlpha2.put(country.alpha2(), country));
    return new CountryTable(countries, byAlpha2);
  }

  Optional<Country> findByAlpha2(String alpha2) {
    return Optional.ofNullable(byAlpha2.get(alpha2));
  }

  private static Country country(Table.Row row, Set<String> seen) {
    String alpha3 = row.get("alpha3");
    if (!alpha3.matches("[A-Z]{3}") || !seen.add(alpha3)) {
      throw row.error("alpha3 is not three capitals or stands twice: " + alpha3);
    }
    row.get("origin");
    row.get("licence");
    GazetteerPlace place =
        new GazetteerPlace(
            "geonames:" + row.get("geonames"),
            row.get("name"),
            PlaceKind.COUNTRY,
            alpha3,
            null,
            null,
            Cells.latitude(row),
            Cells.longitude(row),
            Long.parseLong(row.get("population")));
    return new Country(row.get("alpha2"), alpha3, place, row.list("aliases"), row.list("demonyms"));
  }
}
