package org.rapporteur.reference.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Table;
import org.rapporteur.reference.TableException;
import org.rapporteur.reference.gazetteer.CityIndex.Column;
import org.rapporteur.reference.gazetteer.CountryTable.Country;

/// The places of the world under all the names that an English text can give them.
///
/// Countries, their divisions of two levels, every town of 500 inhabitants and more (GeoNames, CC
/// BY 4.0), and the project's own table of regions, waters, islands, crossings and camps.
/// Immutable; a look-up takes microseconds.
public final class Gazetteer {

  private static final List<String> FILES =
      List.of(
          CountryTable.FILE,
          RegionTable.FILE,
          AbbreviationTable.FILE,
          "gazetteer/" + CityIndex.FILE);

  private final CountryTable countries;
  private final CityIndex cities;
  private final Map<String, List<NamedPlace>> named = new HashMap<>();
  private final Map<String, GazetteerPlace> demonyms = new HashMap<>();
  private final Map<String, GazetteerPlace> byAlpha3 = new HashMap<>();
  private final AbbreviationTable abbreviations;
  private final String version;

  /// A place and whether it was found under its main name.
  ///
  /// @param place what was found
  /// @param main false for an alias or a name in another language
  public record NamedPlace(GazetteerPlace place, boolean main) {}

  private Gazetteer(CountryTable countries, RegionTable regions, CityIndex cities) {
    this.countries = countries;
    this.cities = cities;
    this.version = FileHash.of(Table.class, FILES);
    countries.countries().forEach(this::add);
    regions.regions().forEach(region -> add(region.place(), region.aliases()));
    abbreviations = AbbreviationTable.load();
  }

  /// Loads the shipped gazetteer; takes some tenths of a second.
  ///
  /// @throws TableException when a table is missing or broken
  public static Gazetteer load() {
    return load(Additions.NONE);
  }

  /// Loads the gazetteer with a user's own regions.
  ///
  /// @throws TableException when a table is missing or broken
  public static Gazetteer load(Additions additions) {
    CountryTable countries = CountryTable.load();
    Set<String> codes = new HashSet<>();
    countries.countries().forEach(country -> codes.add(country.alpha3()));
    String file = "gazetteer/" + CityIndex.FILE;
    try (@Nullable InputStream stream = Table.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new TableException(file, 0, "missing");
      }
      return new Gazetteer(countries, RegionTable.load(codes, additions), CityIndex.read(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /// Returns a short hash of the files this was loaded from.
  public String version() {
    return version;
  }

  /// Returns the places of that name, in any spelling that [NameKey] makes equal.
  ///
  /// Own table and countries come first, then GeoNames' divisions and towns in the order of their
  /// file; the order says nothing about which is meant.
  public List<NamedPlace> find(String name) {
    String key = NameKey.of(name);
    List<NamedPlace> found = new ArrayList<>(named.getOrDefault(key, List.of()));
    Set<String> refs = new HashSet<>();
    found.forEach(own -> refs.add(own.place().ref()));
    for (int posting : cities.find(key)) {
      place(posting >>> 1)
          .filter(place -> refs.add(place.ref()))
          .ifPresent(place -> found.add(new NamedPlace(place, (posting & 1) == 1)));
    }
    return found;
  }

  /// Returns the country whose people or whose own `adjective` names: "Turkish", "Turks".
  public Optional<GazetteerPlace> findByDemonym(String adjective) {
    return Optional.ofNullable(demonyms.get(NameKey.of(adjective)));
  }

  /// Returns the country of that ISO 3166 alpha-3 code.
  public Optional<GazetteerPlace> findCountry(String alpha3) {
    return Optional.ofNullable(byAlpha3.get(alpha3));
  }

  /// Returns the country of that ISO 3166 alpha-2 code, in any case of letters: a domain's ending.
  public Optional<GazetteerPlace> findCountryByAlpha2(String alpha2) {
    return countries.findByAlpha2(alpha2.toUpperCase(Locale.ROOT)).map(Country::place);
  }

  /// Returns the full name behind an abbreviation of a division or country that may follow a town's
  /// name: "Calif." → "California".
  public Optional<String> findAbbreviated(String abbreviation) {
    return abbreviations.find(abbreviation);
  }

  /// Returns how many places there are.
  public int size() {
    return cities.size() + named.values().stream().mapToInt(List::size).sum();
  }

  private void add(Country country) {
    byAlpha3.put(country.alpha3(), country.place());
    add(country.place(), country.aliases());
    for (String demonym : country.demonyms()) {
      demonyms.putIfAbsent(NameKey.of(demonym), country.place());
    }
  }

  private void add(GazetteerPlace place, List<String> aliases) {
    String main = NameKey.of(place.name());
    add(main, new NamedPlace(place, true));
    Set<String> keys = new HashSet<>(Set.of(main));
    for (String alias : aliases) {
      if (keys.add(NameKey.of(alias))) {
        add(NameKey.of(alias), new NamedPlace(place, false));
      }
    }
  }

  private void add(String key, NamedPlace place) {
    named.computeIfAbsent(key, _ -> new ArrayList<>()).add(place);
  }

  private Optional<GazetteerPlace> place(int index) {
    int latitude = cities.get(Column.LATITUDE, index);
    int longitude = cities.get(Column.LONGITUDE, index);
    boolean located = latitude != CityIndex.NOWHERE;
    @Nullable Country country = country(cities.get(Column.COUNTRY, index));
    if (country == null) {
      return Optional.empty();
    }
    return Optional.of(
        new GazetteerPlace(
            "geonames:" + cities.get(Column.ID, index),
            cities.name(cities.get(Column.NAME, index)),
            PlaceKind.values()[cities.get(Column.KIND, index)],
            country.alpha3(),
            nameOf(cities.get(Column.ADMIN1, index)),
            nameOf(cities.get(Column.ADMIN2, index)),
            located ? latitude / CityIndex.DEGREE : country.place().latitude(),
            located ? longitude / CityIndex.DEGREE : country.place().longitude(),
            cities.get(Column.POPULATION, index)));
  }

  private @Nullable Country country(int letters) {
    String alpha2 = "" + (char) (letters >>> 8) + (char) (letters & 0xFF);
    return countries.findByAlpha2(alpha2).orElse(null);
  }

  private @Nullable String nameOf(int division) {
    return division < 0 ? null : cities.name(cities.get(Column.NAME, division));
  }
}
