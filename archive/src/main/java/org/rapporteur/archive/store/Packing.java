package org.rapporteur.archive.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Packs lines of JSON with Deflate (RFC 1951 in the frame of RFC 1950), which every Java has.
///
/// A reading is ten times as long as its text and packs to less than twice of it.
final class Packing {

  private static final int CHUNK = 16_384;

  private Packing() {}

  static byte[] pack(String line) {
    try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(line.getBytes(StandardCharsets.UTF_8));
      deflater.finish();
      var packed = new ByteArrayOutputStream(CHUNK);
      byte[] chunk = new byte[CHUNK];
      while (!deflater.finished()) {
        packed.write(chunk, 0, deflater.deflate(chunk));
      }
      return packed.toByteArray();
    }
  }

  /// @throws DamagedException when the bytes are none that [#pack] made
  static String unpack(byte[] packed) {
    try (var inflater = new Inflater()) {
      inflater.setInput(packed);
      var line = new ByteArrayOutputStream(packed.length * 6);
      byte[] chunk = new byte[CHUNK];
      while (!inflater.finished()) {
        int length = inflater.inflate(chunk);
        if (length == 0 && inflater.needsInput()) {
          throw new DamagedException("a packed reading ends early");
        }
        line.write(chunk, 0, length);
      }
      return line.toString(StandardCharsets.UTF_8);
    } catch (DataFormatException e) {
      throw new DamagedException("a packed reading is damaged: " + e.getMessage());
    }
  }
}
