package org.rapporteur.archive.packing;

import java.util.Arrays;
import java.util.Optional;

/// Packs readings into about as many bytes as their text has, a tenth of what they are as JSON.
///
/// A reading's JSON repeats itself: keys, words of the text, ids and offsets that follow from the
/// ones before. So it is taken apart into columns, in each of which only what is new is said, and
/// these are compressed with Deflate (RFC 1951), which every Java has. What comes back is the very
/// same line.
public final class Packing {

  /// Begins columns by [Dictionary] 1. Lines that were packed whole, by earlier versions too, begin
  /// with 0x78 (RFC 1950).
  private static final byte COLUMNS = 1;

  /// A count of as many bytes as an array may have takes so many.
  private static final int LONGEST_COUNT = 5;

  private Packing() {}

  /// Packs a reading's line.
  ///
  /// @param line JSON of an object, without its last brace
  public static byte[] pack(String line) {
    try {
      byte[] packed = packColumns(line);
      // What our writer would not have written so is not worth a rule of its own.
      return unpack(packed).equals(line) ? packed : packWhole(line);
    } catch (RuntimeException _) {
      return packWhole(line);
    }
  }

  private static byte[] packColumns(String line) {
    Columns columns = Columns.of(line + "}");
    Bytes text = new Bytes();
    text.putText(columns.text());
    Bytes head = new Bytes();
    head.putCount(text.size());
    head.put(text);
    byte[] deflated =
        Deflate.deflate(head.toArray(), columns.columns().toArray(), Dictionary.FIRST);
    byte[] packed = new byte[1 + deflated.length];
    packed[0] = COLUMNS;
    System.arraycopy(deflated, 0, packed, 1, deflated.length);
    return packed;
  }

  private static byte[] packWhole(String line) {
    return Deflate.deflateFramed(line);
  }

  /// Returns the line.
  ///
  /// @throws IllegalArgumentException when the bytes are none that [#pack] made
  public static String unpack(byte[] packed) {
    if (packed.length == 0 || packed[0] != COLUMNS) {
      return Deflate.inflateFramed(packed);
    }
    try {
      Bytes all = Bytes.of(Deflate.inflate(body(packed), Dictionary.FIRST, Integer.MAX_VALUE));
      Bytes text = all.take(Math.toIntExact(all.takeCount()));
      String json = new Columns(text.takeText(text.take()), all).json();
      return json.substring(0, json.length() - 1);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("a packed reading is damaged", e);
    }
  }

  /// Returns the dispatch's text, without unpacking more; empty when it was not packed so that this
  /// is possible.
  ///
  /// @throws IllegalArgumentException when the bytes are none that [#pack] made
  public static Optional<String> text(byte[] packed) {
    if (packed.length == 0 || packed[0] != COLUMNS) {
      return Optional.empty();
    }
    byte[] body = body(packed);
    Bytes start = Bytes.of(Deflate.inflate(body, Dictionary.FIRST, LONGEST_COUNT));
    int before = start.size();
    int length = Math.toIntExact(start.takeCount());
    int end = before - start.size() + length;
    Bytes all = Bytes.of(Deflate.inflate(body, Dictionary.FIRST, end));
    all.takeCount();
    return Optional.of(Escapes.unescape(all.takeText(all.take())));
  }

  private static byte[] body(byte[] packed) {
    return Arrays.copyOfRange(packed, 1, packed.length);
  }
}
