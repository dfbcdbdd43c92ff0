package org.rapporteur.evaluate.exam;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Which rows of data that is otherwise trained on are for measuring only: a fifth, by hash.
///
/// `train/corpora.py` leaves out the same ones.
final class KeptOut {
  private static final BigInteger PARTS = BigInteger.valueOf(5);

  private KeptOut() {}

  static boolean test(String id) {
    return new BigInteger(1, sha256("names/" + id)).mod(PARTS).signum() == 0;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
