package org.rapporteur.archive.packing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// All values of one place in the JSON, `mentions[].start` for example, one after the other, and
/// what the next one is told by: the one before it.
///
/// A value is one of
///
/// - a byte for `null`, `true`, `false`, or [#QUOTE]: the words of the dispatch between the
///   object's `start` and `end`;
/// - a number, which means what [#kind] says: the distance from the number before, or of the number
///   in a counter like `m12`; the shape of an object; the length of an array;
/// - text up to a line feed, after [#TEXT] when it begins like something else: a string, or after
///   [#LITERAL] a number as it was written.
final class Column {

  static final int NULL = 0;
  static final int TRUE = 1;
  static final int FALSE = 2;
  static final int QUOTE = 3;
  static final int LITERAL = 4;
  static final int TEXT = 9;

  /// What a number means from here on; each is written as `FIRST_KIND` and its place.
  enum Kind {
    NUMBER,
    OBJECT,
    ARRAY,
    COUNTER
  }

  private static final int FIRST_KIND = 5;

  /// Readings are six levels deep; more would be no reading.
  private static final int DEEPEST = 40;

  private final int depth;
  private final Supplier<Bytes> source;
  private final Map<String, Column> inner = new HashMap<>();
  private final Bytes bytes;

  private Kind kind = Kind.NUMBER;

  /// The number before.
  long previous;

  /// The letters of the counter before.
  String letters = "";

  /// The keys of the objects that stood here, comma between them.
  final List<String> shapes = new ArrayList<>();

  /// @param source hands out the bytes of each column in the order in which columns are first met
  Column(Supplier<Bytes> source) {
    this(source, 0);
  }

  private Column(Supplier<Bytes> source, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("more than %d levels".formatted(DEEPEST));
    }
    this.source = source;
    this.depth = depth;
    this.bytes = source.get();
  }

  Bytes bytes() {
    return bytes;
  }

  /// Returns the values of a key of the objects here.
  Column of(String key) {
    Column column = inner.get(key);
    if (column == null) {
      column = new Column(source, depth + 1);
      inner.put(key, column);
    }
    return column;
  }

  /// Returns the values in the arrays here.
  Column element() {
    return of("[");
  }

  /// Returns those values in the arrays here that follow a number, as in `[start,end]`.
  Column following() {
    return of("[,");
  }

  Kind kind() {
    return kind;
  }

  /// Changes what numbers mean, in the bytes too.
  void turn(Kind to) {
    if (kind != to) {
      bytes.put(FIRST_KIND + to.ordinal());
      kind = to;
    }
  }

  /// Returns the next byte, changes of what numbers mean having been followed.
  int head() {
    int head = bytes.take();
    while (head >= FIRST_KIND && head < TEXT) {
      kind = Kind.values()[head - FIRST_KIND];
      head = bytes.take();
    }
    return head;
  }

  /// Remembers a string; the next counter is told by it.
  void remember(String string) {
    int digits = Counter.digits(string);
    if (digits > 0) {
      letters = string.substring(0, digits);
      previous = Long.parseLong(string, digits, string.length(), 10);
    }
  }
}
