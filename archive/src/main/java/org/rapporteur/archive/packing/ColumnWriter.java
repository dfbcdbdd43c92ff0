package org.rapporteur.archive.packing;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Takes JSON apart into columns. It understands what our writer writes: nothing between the
/// tokens.
final class ColumnWriter {

  /// No number: farther away than any.
  static final long NONE = Long.MIN_VALUE;

  private static final int MOST_DIGITS = 9;

  private final String json;
  private final Column root;
  private final Column dispatch;
  private int at;
  private String text = "";
  private String unescaped = "";

  ColumnWriter(String json, Column root) {
    this.json = json;
    this.root = root;
    this.dispatch = root.of(Columns.DISPATCH);
  }

  /// Returns the dispatch's text as it stands in the JSON.
  String write() {
    value(root, NONE, null);
    if (at != json.length()) {
      throw new IllegalArgumentException("something follows at " + at);
    }
    return text;
  }

  /// @param base what a number is told from; [#NONE] for the one before it
  /// @param quote the words of the dispatch that a string is compared with; null for none
  /// @return the number, when it is one; else [#NONE]
  private long value(Column column, long base, @Nullable String quote) {
    switch (json.charAt(at)) {
      case '{' -> object(column);
      case '[' -> array(column);
      case '"' -> string(column, quote);
      case 'n' -> word(column, "null", Column.NULL);
      case 't' -> word(column, "true", Column.TRUE);
      case 'f' -> word(column, "false", Column.FALSE);
      default -> {
        return number(column, base);
      }
    }
    return NONE;
  }

  private void object(Column column) {
    at++;
    StringJoiner keys = new StringJoiner(",");
    long start = NONE;
    long end = NONE;
    while (json.charAt(at) != '}') {
      skip(keys.length() > 0, ',');
      String key = raw();
      skip(true, ':');
      keys.add(key);
      if (column == dispatch && key.equals(Columns.TEXT)) {
        text = raw();
        unescaped = Escapes.unescape(text);
        continue;
      }
      String quote = quote(start, end);
      long number = value(column.of(key), key.equals("end") ? start : NONE, quote);
      start = key.equals("start") ? number : start;
      end = key.equals("end") ? number : end;
    }
    at++;
    shape(column, keys.toString());
  }

  private @Nullable String quote(long start, long end) {
    return start >= 0 && end >= start && end <= unescaped.length()
        ? Escapes.escape(unescaped.substring((int) start, (int) end))
        : null;
  }

  private static void shape(Column column, String keys) {
    column.turn(Column.Kind.OBJECT);
    int known = column.shapes.indexOf(keys);
    if (known >= 0) {
      column.bytes().putNumber(known);
    } else {
      column.bytes().putNumber(column.shapes.size());
      column.bytes().putText(keys);
      column.shapes.add(keys);
    }
  }

  private void array(Column column) {
    at++;
    int count = 0;
    long before = NONE;
    while (json.charAt(at) != ']') {
      skip(count > 0, ',');
      before = value(before == NONE ? column.element() : column.following(), before, null);
      count++;
    }
    at++;
    column.turn(Column.Kind.ARRAY);
    column.bytes().putNumber(count);
  }

  private void string(Column column, @Nullable String quote) {
    String string = raw();
    int digits = Counter.digits(string);
    if (string.equals(quote)) {
      column.bytes().put(Column.QUOTE);
    } else if (digits > 0 && string.substring(0, digits).equals(column.letters)) {
      long number = Long.parseLong(string, digits, string.length(), 10);
      column.turn(Column.Kind.COUNTER);
      column.bytes().putNumber(number - column.previous);
      column.previous = number;
    } else {
      if (!string.isEmpty() && (string.charAt(0) < ' ' || string.charAt(0) >= 0x80)) {
        column.bytes().put(Column.TEXT);
      }
      column.bytes().putText(string);
      column.remember(string);
    }
  }

  private void word(Column column, String word, int code) {
    if (!json.startsWith(word, at)) {
      throw new IllegalArgumentException("no JSON at " + at);
    }
    at += word.length();
    column.bytes().put(code);
  }

  private long number(Column column, long base) {
    int start = at;
    while (at < json.length() && "+-.eE0123456789".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
    String written = json.substring(start, at);
    if (written.isEmpty()) {
      throw new IllegalArgumentException("no JSON at " + at);
    }
    if (!isWhole(written)) {
      column.bytes().put(Column.LITERAL);
      column.bytes().putText(written);
      return NONE;
    }
    long number = Long.parseLong(written);
    column.turn(Column.Kind.NUMBER);
    column.bytes().putNumber(number - (base == NONE ? column.previous : base));
    column.previous = number;
    return number;
  }

  /// Tells whether a number is one that is written in just this way.
  private static boolean isWhole(String written) {
    return written.length() <= MOST_DIGITS
        && written.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-')
        && String.valueOf(Long.parseLong(written)).equals(written);
  }

  /// Returns what stands between the quotation marks here, escapes and all.
  private String raw() {
    skip(true, '"');
    int start = at;
    while (json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return json.substring(start, at++);
  }

  private void skip(boolean isDue, char expected) {
    if (isDue && json.charAt(at++) != expected) {
      throw new IllegalArgumentException("no %s at %d".formatted(expected, at - 1));
    }
  }
}
