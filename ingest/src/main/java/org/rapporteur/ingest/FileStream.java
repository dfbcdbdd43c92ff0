package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// A file's content, unpacked when its name ends in `.gz`.
final class FileStream {

  private static final int BUFFER = 1 << 16;

  private FileStream() {}

  /// Opens a file; the caller closes it.
  static InputStream open(Path file) throws IOException {
    InputStream content = Files.newInputStream(file);
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
      return content;
    }
    try {
      return new GZIPInputStream(content, BUFFER);
    } catch (IOException e) {
      content.close();
      throw e;
    }
  }
}
