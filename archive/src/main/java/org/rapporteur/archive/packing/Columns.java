package org.rapporteur.archive.packing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// The columns of one line of JSON, in the order in which they are first met, and the dispatch's
/// text beside them.
///
/// @param text as it stands in the JSON, escaped
/// @param columns all but the text
record Columns(String text, Bytes columns) {

  /// The keys by which the text is found.
  static final String DISPATCH = "dispatch";

  static final String TEXT = "text";

  /// Takes a line apart.
  ///
  /// @throws RuntimeException when it is no JSON as our writer writes it
  static Columns of(String json) {
    List<Bytes> rows = new ArrayList<>();
    ColumnWriter writer =
        new ColumnWriter(
            json,
            new Column(() -> {
              Bytes row = new Bytes();
              rows.add(row);
              return row;
            }));
    String text = writer.write();
    Bytes all = new Bytes();
    all.putCount(rows.size());
    rows.forEach(row -> all.putCount(row.size()));
    rows.forEach(all::put);
    return new Columns(text, all);
  }

  /// Puts the line together again.
  ///
  /// @throws RuntimeException when these are no columns
  String json() {
    long count = columns.takeCount();
    if (count > columns.size()) {
      throw new IllegalArgumentException(count + " columns");
    }
    int[] sizes = new int[(int) count];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.toIntExact(columns.takeCount());
    }
    List<Bytes> rows = new ArrayList<>();
    for (int size : sizes) {
      rows.add(columns.take(size));
    }
    Iterator<Bytes> next = rows.iterator();
    return new ColumnReader(text, new Column(next::next)).read();
  }
}
