package org.rapporteur.reference.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Table;

/// Offices by key and by the titles that name them.
public final class Offices {

  private static final String MINISTER = "-minister";

  private final Map<String, Office> byKey = new HashMap<>();
  private final Map<String, Office> byTitle = new HashMap<>();

  private Offices() {}

  static Offices load(Additions additions) {
    return of(additions.table("offices.tsv"));
  }

  static Offices of(Table table) {
    var offices = new Offices();
    var keys = new UniqueKeys("office");
    var titles = new UniqueKeys("title");
    for (Table.Row row : table.rows()) {
      Provenance.check(row);
      keys.add(row, row.get("office"));
      Office office = new Office(row.get("office"), Sectors.checked(row), weight(row));
      offices.byKey.put(office.key(), office);
      for (String title : row.list("titles")) {
        titles.add(row, title);
        offices.byTitle.put(FoldedName.fold(title), office);
      }
    }
    return offices;
  }

  private static int weight(Table.Row row) {
    String weight = row.get("weight");
    if (!weight.matches("[1-9]")) {
      throw row.error("weight is no number from 1 to 9: " + weight);
    }
    return weight.charAt(0) - '0';
  }

  /// Returns the office of that key; any `…-minister` is one.
  public Optional<Office> find(String key) {
    Office office = byKey.get(key);
    if (office == null && key.endsWith(MINISTER)) {
      return Optional.of(new Office(key, "GOV", 4));
    }
    return Optional.ofNullable(office);
  }

  /// Returns the office that a title names: "foreign minister", "minister of energy".
  ///
  /// @param title in any case, without country and without "former" or "acting"
  public Optional<Office> titled(String title) {
    String folded = FoldedName.fold(title);
    Office office = byTitle.get(folded);
    return office == null ? find(departmentKey(folded)) : Optional.of(office);
  }

  /// "energy minister", "minister of energy", "energy secretary" → `energy-minister`.
  private static String departmentKey(String folded) {
    String topic = "";
    if (folded.startsWith("minister of ") || folded.startsWith("minister for ")) {
      topic = folded.substring(folded.indexOf(' ', 9) + 1);
    } else if (folded.startsWith("secretary of ")) {
      topic = folded.substring("secretary of ".length());
    } else if (folded.endsWith(" minister") || folded.endsWith(" secretary")) {
      topic = folded.substring(0, folded.lastIndexOf(' '));
    }
    topic = topic.replaceFirst("^the ", "").replaceFirst(" affairs$", "");
    return topic.isBlank() ? folded : topic.replace(' ', '-').toLowerCase(Locale.ROOT) + MINISTER;
  }
}
