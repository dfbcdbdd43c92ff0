package org.rapporteur.reference.gazetteer;

import org.rapporteur.reference.Table;

/// Reads the cells that several tables of this package share.
final class Cells {

  private Cells() {}

  static double latitude(Table.Row row) {
    return degrees(row, "latitude", 90);
  }

  static double longitude(Table.Row row) {
    return degrees(row, "longitude", 180);
  }

  private static double degrees(Table.Row row, String column, double limit) {
    try {
      double degrees = Double.parseDouble(row.get(column));
      if (Math.abs(degrees) <= limit) {
        return degrees;
      }
    } catch (NumberFormatException _) {
      // Reported below, with the line.
    }
    throw row.error("%s must lie within ±%.0f: %s".formatted(column, limit, row.get(column)));
  }
}
