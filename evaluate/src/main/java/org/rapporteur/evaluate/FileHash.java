package org.rapporteur.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.evaluate.markup.MarkupReader;

/// The fingerprint of a gold file, or of the files of a folder one after another.
final class FileHash {
  private FileHash() {}

  static String sha256(Path path) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : MarkupReader.files(path)) {
        update(digest, file);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static void update(MessageDigest digest, Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    } catch (IOException e) {
      throw new GoldException(file + ": cannot be read (" + e.getMessage() + ")", e);
    }
  }
}
