package org.rapporteur.serve.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// How a dispatch is named in an address.
///
/// An id may be a path or an address of its own; what could not stand in one is hashed.
public final class DispatchKey {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private DispatchKey() {}

  /// Returns the id itself when it is plain, else `~` and sixteen hex digits of its SHA-256.
  public static String of(String dispatchId) {
    return PLAIN.matcher(dispatchId).matches() ? dispatchId : "~" + hash(dispatchId);
  }

  static String hash(String words) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
