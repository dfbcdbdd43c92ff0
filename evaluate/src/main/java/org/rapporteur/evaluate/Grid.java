package org.rapporteur.evaluate;

import java.util.List;
import java.util.StringJoiner;

/// Rows of cells, the first row the heading, the first column the names.
///
/// @param rows all of the same length
record Grid(List<List<String>> rows) {

  /// Returns the grid in columns that line up.
  String plain() {
    var page = new StringBuilder();
    for (List<String> row : rows) {
      var line = new StringJoiner("  ");
      for (int column = 0; column < row.size(); column++) {
        String pad = " ".repeat(width(column) - row.get(column).length());
        line.add(column == 0 ? row.get(column) + pad : pad + row.get(column));
      }
      page.append(line.toString().stripTrailing()).append('\n');
    }
    return page.toString();
  }

  /// Returns the grid as a Markdown table.
  String markdown() {
    var page = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      page.append("| ").append(String.join(" | ", rows.get(i))).append(" |\n");
      if (i == 0) {
        page.append("|---").append("|--:".repeat(rows.getFirst().size() - 1)).append("|\n");
      }
    }
    return page.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
