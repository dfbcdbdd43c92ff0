package org.rapporteur.reference.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.rapporteur.reference.Table;
import org.rapporteur.reference.TableException;

/// A short hash over tables that changes when one of them does.
final class TableVersion {

  private static final int BYTES = 6;

  private TableVersion() {}

  static String of(List<String> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : files) {
        try (InputStream stream = Table.class.getResourceAsStream(file)) {
          if (stream == null) {
            throw new TableException(file, 0, "the table is missing");
          }
          digest.update(stream.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
