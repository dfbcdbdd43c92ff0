package org.rapporteur.reference.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Table;

/// Organisations by id and name.
public final class Organisations {

  private final List<Organisation> all;
  private final Map<String, Organisation> byId = new HashMap<>();
  private final Map<String, Organisation> byCode = new HashMap<>();
  private final NameIndex<Organisation> byName = new NameIndex<>();

  private Organisations(List<Organisation> all) {
    this.all = List.copyOf(all);
    for (Organisation organisation : all) {
      byId.put(organisation.id(), organisation);
      if (organisation.code() != null) {
        byCode.put(organisation.code(), organisation);
      }
      byName.add(organisation.name(), organisation);
      organisation.aliases().forEach(alias -> byName.add(alias, organisation));
    }
  }

  static Organisations load(Additions additions, Countries countries) {
    return of(additions.table("organisations.tsv"), countries);
  }

  static Organisations of(Table table, Countries countries) {
    List<Organisation> organisations = new ArrayList<>();
    var ids = new UniqueKeys("id");
    table.rows().forEach(row -> ids.add(row, row.get("id")));
    for (Table.Row row : table.rows()) {
      Provenance.check(row);
      row.find("parent")
          .filter(parent -> !ids.has(parent))
          .ifPresent(parent -> {
            throw row.error("unknown parent " + parent);
          });
      organisations.add(
          new Organisation(
              row.get("id"),
              row.get("name"),
              row.list("aliases"),
              Sectors.checked(row),
              country(row, countries),
              row.find("code").orElse(null),
              row.find("cameo").orElse(null),
              row.find("parent").orElse(null),
              row.get("kind")));
    }
    return new Organisations(organisations);
  }

  static @Nullable String country(Table.Row row, Countries countries) {
    String code = row.find("country").orElse(null);
    if (code != null && countries.find(code).isEmpty()) {
      throw row.error("unknown country " + code);
    }
    return code;
  }

  public List<Organisation> all() {
    return all;
  }

  public Optional<Organisation> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// Returns the organisation that stands for a country in the tenures: `UNO`.
  public Optional<Organisation> ofCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// Returns those of that name, in the order of the table: well-known ones come first.
  public List<Organisation> named(String name) {
    return byName.find(name);
  }

  /// Returns the number of words in the longest name.
  public int longestName() {
    return byName.longestName();
  }
}
