package org.rapporteur.reference.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reference.Table;

/// Abbreviations that stand behind a town's name: `abbreviations.tsv`.
///
/// Looked up as written ("Calif.", "NSW"); without dots and in capitals as well. They name nothing
/// when they stand alone: "La." is Louisiana only behind a comma.
record AbbreviationTable(Map<String, String> names) {

  static final String FILE = "gazetteer/abbreviations.tsv";

  static AbbreviationTable load() {
    return read(Table.shipped(Table.class, FILE));
  }

  static AbbreviationTable read(Table table) {
    Map<String, String> names = new HashMap<>();
    for (Table.Row row : table.rows()) {
      row.get("origin");
      row.get("licence");
      for (String written : row.list("abbreviations")) {
        if (names.put(written, row.get("name")) != null) {
          throw row.error("stands twice: " + written);
        }
      }
    }
    return new AbbreviationTable(Map.copyOf(names));
  }

  Optional<String> find(String written) {
    return Optional.ofNullable(names.get(written));
  }
}
