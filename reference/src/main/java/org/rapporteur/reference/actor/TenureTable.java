package org.rapporteur.reference.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.Table;

/// Reads `tenures.tsv`: dates in order, codes known.
final class TenureTable {

  /// Stand-ins for a country where an office belongs to an organisation.
  static final Set<String> ORGANISATION_CODES =
      Set.of("UNO", "EUU", "NAT", "ARL", "OIC", "GCC", "AFU", "IAE", "ICC");

  private final Countries countries;
  private final UniqueKeys persons;

  /// @param persons the ids of those who can hold an office
  TenureTable(Countries countries, UniqueKeys persons) {
    this.countries = countries;
    this.persons = persons;
  }

  /// Checks that the row's country is a country or an organisation that stands for one.
  static void checkCountry(Table.Row row, Countries countries) {
    String country = row.get("country");
    if (!ORGANISATION_CODES.contains(country) && countries.find(country).isEmpty()) {
      throw row.error("unknown country " + country);
    }
  }

  /// Returns the tenures by person.
  Map<String, List<Tenure>> read(Table table) {
    Map<String, List<Tenure>> byPerson = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Provenance.check(row);
      if (!persons.has(row.get("person"))) {
        throw row.error("nobody in persons.tsv has the id " + row.get("person"));
      }
      byPerson.computeIfAbsent(row.get("person"), _ -> new ArrayList<>(2)).add(tenure(row));
    }
    return byPerson;
  }

  private Tenure tenure(Table.Row row) {
    checkCountry(row, countries);
    PartialDate start = date(row, "start");
    PartialDate end = date(row, "end");
    if (start != null && end != null && end.latest().isBefore(start.earliest())) {
      throw row.error("ends %s before it starts %s".formatted(row.get("end"), row.get("start")));
    }
    return new Tenure(
        row.find("office").orElse(""),
        row.get("title"),
        row.find("body").orElse(null),
        row.get("country"),
        Sectors.checked(row),
        start,
        end,
        status(row),
        seen(row));
  }

  private static Tenure.Status status(Table.Row row) {
    String status = row.get("status").toUpperCase(Locale.ROOT).replace('-', '_');
    try {
      return Tenure.Status.valueOf(status);
    } catch (IllegalArgumentException _) {
      throw row.error("unknown status " + row.get("status"));
    }
  }

  private static @Nullable LocalDate seen(Table.Row row) {
    PartialDate lastSeen = date(row, "last_seen");
    PartialDate asOf = lastSeen == null ? date(row, "as_of") : lastSeen;
    return asOf == null ? null : asOf.latest();
  }

  private static @Nullable PartialDate date(Table.Row row, String column) {
    String iso = row.find(column).orElse(null);
    if (iso == null) {
      return null;
    }
    try {
      return PartialDate.parse(iso);
    } catch (DateTimeException e) {
      throw row.error("%s is no date: %s".formatted(column, iso));
    }
  }
}
