package org.rapporteur.archive.join;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.reference.Inventory;
import org.rapporteur.reference.Table;

/// News agencies by the names under which others print their reports.
final class Agencies {

  private static final String KIND = "news agency";

  private final Map<String, String> byName = new TreeMap<>();

  private Agencies() {}

  /// Loads the agencies among the shipped outlets.
  static Agencies load() {
    Agencies agencies = new Agencies();
    for (Table.Row row : Table.shipped(Inventory.class, "outlets.tsv").rows()) {
      if (row.find("kind").filter(KIND::equals).isPresent()) {
        agencies.byName.put(key(row.get("name")), row.get("id"));
        row.list("spoken_as").forEach(name -> agencies.byName.put(key(name), row.get("id")));
      }
    }
    return agencies;
  }

  /// Returns the ref of the agency that a byline or dateline names.
  Optional<String> find(List<String> printed) {
    return printed.stream()
        .flatMap(line -> List.of(line.split("[,;/|()]| and | with ")).stream())
        .map(Agencies::key)
        .filter(byName::containsKey)
        .map(byName::get)
        .findFirst();
  }

  private static String key(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    return key.startsWith("the ") ? key.substring(4) : key;
  }
}
