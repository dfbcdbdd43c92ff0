package org.rapporteur.archive.packing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A row of bytes that grows at its end and is read from its start.
///
/// Numbers near 0 take one byte, from 0x80 on; the first byte of longer ones is below 0x20, where
/// no text has any: text and numbers may follow each other.
final class Bytes {

  /// Heads a number of any size.
  static final int LONG_NUMBER = 0x0B;

  /// Ends a text; in JSON a line feed is always escaped.
  static final int END_OF_TEXT = '\n';

  /// The first of sixteen heads of numbers of twelve bits.
  private static final int MEDIUM_NUMBER = 0x10;

  private static final int SMALL_NUMBER = 0x80;
  private static final int SMALL_NUMBERS = 0x80;
  private static final int MEDIUM_NUMBERS = 0x1000;

  private byte[] all;
  private int size;
  private int at;

  Bytes() {
    this(new byte[64], 0, 0);
  }

  private Bytes(byte[] all, int at, int size) {
    this.all = all;
    this.at = at;
    this.size = size;
  }

  static Bytes of(byte[] all) {
    return new Bytes(all, 0, all.length);
  }

  int size() {
    return size - at;
  }

  byte[] toArray() {
    return Arrays.copyOfRange(all, at, size);
  }

  void put(int value) {
    if (size == all.length) {
      all = Arrays.copyOf(all, 2 * size);
    }
    all[size++] = (byte) value;
  }

  void put(Bytes other) {
    int length = other.size();
    if (size + length > all.length) {
      all = Arrays.copyOf(all, Math.max(2 * all.length, size + length));
    }
    System.arraycopy(other.all, other.at, all, size, length);
    size += length;
  }

  void putText(String text) {
    put(of(text.getBytes(StandardCharsets.UTF_8)));
    put(END_OF_TEXT);
  }

  void putNumber(long number) {
    long folded = number << 1 ^ number >> 63;
    if (folded < SMALL_NUMBERS) {
      put((int) (SMALL_NUMBER + folded));
    } else if (folded - SMALL_NUMBERS < MEDIUM_NUMBERS) {
      int rest = (int) folded - SMALL_NUMBERS;
      put(MEDIUM_NUMBER + (rest >> 8));
      put(rest);
    } else {
      put(LONG_NUMBER);
      putCount(folded);
    }
  }

  /// Writes a number that is not negative, seven bits a byte, the lowest first.
  void putCount(long count) {
    long rest = count;
    while (rest >= 0x80) {
      put((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    put((int) rest);
  }

  /// Returns the next byte, 0 to 255.
  ///
  /// @throws IllegalArgumentException when there is none
  int take() {
    if (at == size) {
      throw new IllegalArgumentException("bytes are missing");
    }
    return all[at++] & 0xFF;
  }

  /// Returns the next `length` bytes as bytes of their own.
  Bytes take(int length) {
    if (length < 0 || length > size()) {
      throw new IllegalArgumentException("%d bytes of %d".formatted(length, size()));
    }
    at += length;
    return new Bytes(all, at - length, at);
  }

  /// Returns what [#putText] wrote.
  ///
  /// @param head the byte that was taken already; the end of the text when it is empty
  String takeText(int head) {
    int start = at - 1;
    int next = head;
    while (next != END_OF_TEXT) {
      next = take();
    }
    return new String(all, start, at - 1 - start, StandardCharsets.UTF_8);
  }

  /// Tells whether that byte heads a number.
  static boolean headsNumber(int head) {
    return head >= SMALL_NUMBER
        || head >= MEDIUM_NUMBER && head < MEDIUM_NUMBER + 0x10
        || head == LONG_NUMBER;
  }

  /// Returns what [#putNumber] wrote, its head having been taken.
  long takeNumber(int head) {
    long folded;
    if (head >= SMALL_NUMBER) {
      folded = head - SMALL_NUMBER;
    } else if (head == LONG_NUMBER) {
      folded = takeCount();
    } else {
      folded = SMALL_NUMBERS + ((head - MEDIUM_NUMBER) << 8 | take());
    }
    return folded >>> 1 ^ -(folded & 1);
  }

  /// Returns what [#putCount] wrote.
  long takeCount() {
    long count = 0;
    int shift = 0;
    int next = take();
    while (next >= 0x80) {
      if (shift > 56) {
        throw new IllegalArgumentException("a count without an end");
      }
      count |= (long) (next & 0x7F) << shift;
      shift += 7;
      next = take();
    }
    return count | (long) next << shift;
  }
}
