package org.rapporteur.reference.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Table;

/// Regions, waters, islands, crossings and camps that GeoNames' town tables lack: `regions.tsv`.
///
/// Contested areas have a neutral English name and the country that the United Nations lists them
/// under, or none.
record RegionTable(List<Region> regions) {

  static final String FILE = "gazetteer/regions.tsv";

  /// A row.
  record Region(GazetteerPlace place, List<String> aliases) {}

  static RegionTable load(Set<String> countries, Additions additions) {
    return read(additions.table(FILE), countries);
  }

  static RegionTable read(Table table, Set<String> countries) {
    Set<String> seen = new HashSet<>();
    return new RegionTable(table.rows().stream().map(row -> region(row, seen, countries)).toList());
  }

  private static Region region(Table.Row row, Set<String> seen, Set<String> countries) {
    String ref = row.get("ref");
    if (!ref.matches("rap:[a-z0-9-]+|geonames:\\d+") || !seen.add(ref)) {
      throw row.error("ref is malformed or stands twice: " + ref);
    }
    @Nullable String country = row.find("country").orElse(null);
    if (country != null && !countries.contains(country)) {
      throw row.error("no such country: " + country);
    }
    row.get("origin");
    row.get("licence");
    return new Region(
        new GazetteerPlace(
            ref,
            row.get("name"),
            kind(row),
            country,
            null,
            null,
            Cells.latitude(row),
            Cells.longitude(row),
            0),
        row.list("aliases"));
  }

  private static PlaceKind kind(Table.Row row) {
    try {
      return PlaceKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("no such kind: " + row.get("kind"));
    }
  }
}
