package org.rapporteur.reference.actor;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.reference.Table;

/// Sees to it that no two rows of a table have the same key.
final class UniqueKeys {

  private final String column;
  private final Set<String> seen = new HashSet<>();

  UniqueKeys(String column) {
    this.column = column;
  }

  void add(Table.Row row, String key) {
    if (!seen.add(key)) {
      throw row.error("%s %s stands twice".formatted(column, key));
    }
  }

  boolean has(String key) {
    return seen.contains(key);
  }
}
