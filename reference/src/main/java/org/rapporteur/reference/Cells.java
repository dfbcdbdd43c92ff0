package org.rapporteur.reference;

import java.util.Locale;

/// Reads cells that hold more than text.
final class Cells {

  private Cells() {}

  /// Returns the constant of `type` that a cell names, written in any case, `-` for `_`.
  ///
  /// @throws TableException when there is no such constant
  static <E extends Enum<E>> E constant(Table.Row row, String column, Class<E> type) {
    String name = row.get(column).replace('-', '_').toUpperCase(Locale.ROOT);
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw row.error("%s is no %s".formatted(row.get(column), column));
    }
  }
}
