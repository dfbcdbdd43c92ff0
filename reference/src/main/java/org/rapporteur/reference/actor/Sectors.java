package org.rapporteur.reference.actor;

import java.util.Set;
import org.rapporteur.reference.Table;

/// The PLOVER sector codes in use.
final class Sectors {

  private static final Set<String> CODES =
      Set.of(
          "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "HLH", "IGO", "JUD", "LAB", "LEG",
          "MED", "MIL", "NGO", "OPP", "PTY", "RAD", "REB", "REF", "REL", "SPY", "UAF");

  private Sectors() {}

  /// Returns the row's sector.
  ///
  /// @throws org.rapporteur.reference.TableException when it is missing or unknown
  static String checked(Table.Row row) {
    String sector = row.get("sector");
    if (!CODES.contains(sector)) {
      throw row.error("unknown sector " + sector);
    }
    return sector;
  }
}
