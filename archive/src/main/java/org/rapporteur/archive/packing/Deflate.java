package org.rapporteur.archive.packing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Compresses bytes as RFC 1951 says, or in the frame of RFC 1950.
final class Deflate {

  private static final int CHUNK = 16_384;

  private Deflate() {}

  /// Compresses two parts one after the other, each by the frequencies of its own bytes.
  static byte[] deflate(byte[] first, byte[] second, byte[] dictionary) {
    try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
      deflater.setDictionary(dictionary);
      var packed = new ByteArrayOutputStream(CHUNK);
      byte[] chunk = new byte[CHUNK];
      deflater.setInput(first);
      int length = CHUNK;
      while (length == CHUNK) {
        length = deflater.deflate(chunk, 0, CHUNK, Deflater.SYNC_FLUSH);
        packed.write(chunk, 0, length);
      }
      deflater.setInput(second);
      finish(deflater, chunk, packed);
      return packed.toByteArray();
    }
  }

  /// Compresses a line in a frame that says how.
  static byte[] deflateFramed(String line) {
    try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      var packed = new ByteArrayOutputStream(CHUNK);
      deflater.setInput(line.getBytes(StandardCharsets.UTF_8));
      finish(deflater, new byte[CHUNK], packed);
      return packed.toByteArray();
    }
  }

  private static void finish(Deflater deflater, byte[] chunk, ByteArrayOutputStream packed) {
    deflater.finish();
    while (!deflater.finished()) {
      packed.write(chunk, 0, deflater.deflate(chunk));
    }
  }

  /// Returns up to `most` bytes of what [#deflate] was given, both parts together.
  ///
  /// @throws IllegalArgumentException when nothing gives such bytes
  static byte[] inflate(byte[] packed, byte[] dictionary, int most) {
    try (var inflater = new Inflater(true)) {
      inflater.setDictionary(dictionary);
      return inflate(inflater, packed, most);
    }
  }

  /// Returns the line.
  ///
  /// @throws IllegalArgumentException when nothing gives such bytes
  static String inflateFramed(byte[] packed) {
    try (var inflater = new Inflater()) {
      return new String(inflate(inflater, packed, Integer.MAX_VALUE), StandardCharsets.UTF_8);
    }
  }

  private static byte[] inflate(Inflater inflater, byte[] packed, int most) {
    try {
      inflater.setInput(packed);
      var line = new ByteArrayOutputStream(Math.min(most, packed.length * 6));
      byte[] chunk = new byte[Math.min(most, CHUNK)];
      while (!inflater.finished() && line.size() < most) {
        int length = inflater.inflate(chunk, 0, Math.min(chunk.length, most - line.size()));
        if (length == 0 && !inflater.finished() && inflater.needsInput()) {
          throw new IllegalArgumentException("a packed reading ends early");
        }
        line.write(chunk, 0, length);
      }
      return line.toByteArray();
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("a packed reading is damaged: " + e.getMessage(), e);
    }
  }
}
