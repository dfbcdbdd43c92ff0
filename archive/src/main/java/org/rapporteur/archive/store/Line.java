package org.rapporteur.archive.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A reading's line of JSON, in the two parts in which it is stored.
///
/// @param finding all up to the stamp of the engine
/// @param stamp the JSON of the engine's stamp, which thousands of readings share
record Line(String finding, String stamp) {

  private static final String KEY = ",\"engine\":";

  /// @throws IllegalArgumentException when the line is no reading's
  static Line of(String line) {
    int key = line.lastIndexOf(KEY);
    if (key < 0 || !line.endsWith("}")) {
      throw new IllegalArgumentException("a reading without the stamp of its engine");
    }
    return new Line(line.substring(0, key), line.substring(key + KEY.length(), line.length() - 1));
  }

  /// Returns the line as it was written.
  String whole() {
    return finding + KEY + stamp + "}";
  }

  /// Returns the SHA-256 of a line's UTF-8 bytes, in hex.
  static String sha256(String line) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
