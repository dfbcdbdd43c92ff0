package org.rapporteur.batch;

import java.util.Arrays;
import java.util.List;

/// A column of a table.
record Column(String name, Type type) {

  enum Type {
    TEXT,
    INTEGER,
    NUMBER
  }

  /// Reads names divided by spaces; `#` in front of one makes it a whole number, `.` a number.
  static List<Column> of(String names) {
    return Arrays.stream(names.split(" ")).map(Column::parse).toList();
  }

  private static Column parse(String name) {
    return switch (name.charAt(0)) {
      case '#' -> new Column(name.substring(1), Type.INTEGER);
      case '.' -> new Column(name.substring(1), Type.NUMBER);
      default -> new Column(name, Type.TEXT);
    };
  }
}
