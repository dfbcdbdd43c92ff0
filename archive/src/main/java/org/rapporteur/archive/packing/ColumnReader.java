package org.rapporteur.archive.packing;

import static org.rapporteur.archive.packing.ColumnWriter.NONE;

import java.util.List;

/// Puts JSON together from columns: [ColumnWriter] backwards, step by step.
final class ColumnReader {

  private final String text;
  private final String unescaped;
  private final Column root;
  private final Column dispatch;
  private final StringBuilder json = new StringBuilder();

  ColumnReader(String text, Column root) {
    this.text = text;
    this.unescaped = Escapes.unescape(text);
    this.root = root;
    this.dispatch = root.of(Columns.DISPATCH);
  }

  String read() {
    value(root, NONE, NONE, NONE);
    return json.toString();
  }

  /// @param start of the object around it, as far as it is known; else [ColumnWriter#NONE]
  /// @return the number, when it is one; else [ColumnWriter#NONE]
  private long value(Column column, long base, long start, long end) {
    int head = column.head();
    if (Bytes.headsNumber(head)) {
      return number(column, column.bytes().takeNumber(head), base);
    }
    switch (head) {
      case Column.NULL -> json.append("null");
      case Column.TRUE -> json.append("true");
      case Column.FALSE -> json.append("false");
      case Column.LITERAL -> json.append(column.bytes().takeText(column.bytes().take()));
      case Column.QUOTE -> string(quote(start, end));
      case Column.TEXT -> text(column, column.bytes().take());
      default -> text(column, head);
    }
    return NONE;
  }

  private String quote(long start, long end) {
    return Escapes.escape(unescaped.substring(Math.toIntExact(start), Math.toIntExact(end)));
  }

  private void string(String escaped) {
    json.append('"').append(escaped).append('"');
  }

  private void text(Column column, int head) {
    String string = column.bytes().takeText(head);
    column.remember(string);
    string(string);
  }

  private long number(Column column, long told, long base) {
    switch (column.kind()) {
      case OBJECT -> object(column, keys(column, Math.toIntExact(told)));
      case ARRAY -> array(column, told);
      case COUNTER -> {
        column.previous += told;
        string(column.letters + column.previous);
      }
      case NUMBER -> {
        column.previous = told + (base == NONE ? column.previous : base);
        json.append(column.previous);
        return column.previous;
      }
    }
    return NONE;
  }

  private static String keys(Column column, int shape) {
    if (shape == column.shapes.size()) {
      column.shapes.add(column.bytes().takeText(column.bytes().take()));
    }
    return column.shapes.get(shape);
  }

  private void object(Column column, String keys) {
    json.append('{');
    long start = NONE;
    long end = NONE;
    String divider = "";
    for (String key : keys.isEmpty() ? List.<String>of() : List.of(keys.split(",", -1))) {
      json.append(divider).append('"').append(key).append("\":");
      divider = ",";
      if (column == dispatch && key.equals(Columns.TEXT)) {
        string(text);
        continue;
      }
      Column inner = column.of(key);
      long number = value(inner, key.equals("end") ? start : NONE, start, end);
      start = key.equals("start") ? number : start;
      end = key.equals("end") ? number : end;
    }
    json.append('}');
  }

  private void array(Column column, long count) {
    json.append('[');
    long before = NONE;
    for (long i = 0; i < count; i++) {
      json.append(i == 0 ? "" : ",");
      before = value(before == NONE ? column.element() : column.following(), before, NONE, NONE);
    }
    json.append(']');
  }
}
