package org.rapporteur.reference.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.TableException;

/// A short hash over several shipped files, in the order given.
final class FileHash {

  private static final int SHOWN = 12;

  private FileHash() {}

  static String of(Class<?> owner, List<String> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : files) {
        try (@Nullable InputStream stream = owner.getResourceAsStream(file)) {
          if (stream == null) {
            throw new TableException(file, 0, "missing");
          }
          digest.update(stream.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(files.toString(), e);
    }
  }
}
