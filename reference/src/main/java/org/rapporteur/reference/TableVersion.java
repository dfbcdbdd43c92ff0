package org.rapporteur.reference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Names the state of some tables by what stands in them, so that a reading can say what it knew.
public final class TableVersion {

  private static final int BYTES_SHOWN = 6;

  private TableVersion() {}

  /// Returns the first twelve hexadecimal digits of the SHA-256 of all cells of `tables`.
  public static String of(Table... tables) {
    MessageDigest digest = sha256();
    for (Table table : tables) {
      update(digest, table.name());
      table.rows().forEach(row -> update(digest, row.cells()));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES_SHOWN);
  }

  private static void update(MessageDigest digest, List<String> cells) {
    update(digest, String.join("\t", cells));
  }

  private static void update(MessageDigest digest, String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
