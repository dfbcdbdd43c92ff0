package org.rapporteur.reference.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Table;

/// Countries by code, name, adjective and capital.
public final class Countries {

  private final List<Country> all;
  private final Map<String, Country> byCode = new HashMap<>();
  private final NameIndex<Country> byName = new NameIndex<>();
  private final NameIndex<Country> byAdjective = new NameIndex<>();
  private final NameIndex<Country> byCapital = new NameIndex<>();

  private Countries(List<Country> all) {
    this.all = List.copyOf(all);
    all.forEach(this::index);
  }

  static Countries load(Additions additions) {
    return of(additions.table("countries.tsv"));
  }

  static Countries of(Table table) {
    List<Country> countries = new ArrayList<>();
    var codes = new UniqueKeys("code");
    for (Table.Row row : table.rows()) {
      Provenance.check(row);
      codes.add(row, row.get("code"));
      countries.add(
          new Country(
              row.get("id"),
              row.get("code"),
              row.get("name"),
              row.list("aliases"),
              row.list("adjectives"),
              row.find("capital").orElse(null),
              kind(row),
              row.get("cameo")));
    }
    return new Countries(countries);
  }

  private static Country.Kind kind(Table.Row row) {
    try {
      return Country.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException _) {
      throw row.error("unknown kind " + row.get("kind"));
    }
  }

  private void index(Country country) {
    byCode.put(country.code(), country);
    byName.add(country.name(), country);
    country.aliases().forEach(alias -> byName.add(alias, country));
    for (String adjective : country.adjectives()) {
      byAdjective.add(adjective, country);
      byAdjective.add(plural(adjective), country);
    }
    if (country.capital() != null && country.kind() != Country.Kind.HISTORICAL) {
      byCapital.add(country.capital(), country);
    }
  }

  private static String plural(String demonym) {
    boolean unchanged =
        demonym.endsWith("s")
            || demonym.endsWith("sh")
            || demonym.endsWith("ch")
            || demonym.endsWith("ese")
            || demonym.endsWith(".");
    return unchanged ? demonym : demonym + "s";
  }

  public List<Country> all() {
    return all;
  }

  /// Returns the country of that alpha-3 code.
  public Optional<Country> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// Returns the country that `name` names; states of today come before territories.
  public Optional<Country> named(String name) {
    return first(byName.find(withoutArticle(name)));
  }

  /// Returns the country of an adjective or demonym: "Iranian", "Danes".
  public Optional<Country> ofAdjective(String adjective) {
    return first(byAdjective.find(adjective));
  }

  /// Returns the country whose capital that is.
  public Optional<Country> ofCapital(String city) {
    return first(byCapital.find(city));
  }

  private static String withoutArticle(String name) {
    return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
  }

  private static Optional<Country> first(List<Country> countries) {
    return countries.stream().min((a, b) -> a.kind().compareTo(b.kind()));
  }
}
