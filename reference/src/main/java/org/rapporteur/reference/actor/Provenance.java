package org.rapporteur.reference.actor;

import org.rapporteur.reference.Table;

/// Sees to it that every row says where it comes from and under which licence.
final class Provenance {

  private Provenance() {}

  static void check(Table.Row row) {
    row.get("origin");
    row.get("licence");
  }
}
