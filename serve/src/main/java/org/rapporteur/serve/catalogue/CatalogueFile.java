package org.rapporteur.serve.catalogue;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The catalogue as it lies beside the archive, so that thousands of readings need not be parsed at
/// every start. It is made of the archive alone: deleting it loses nothing.
final class CatalogueFile {

  /// Raised whenever a row has more or other parts, or is made otherwise.
  private static final String FORMAT = "rapporteur.catalogue/1";

  private static final int CHUNK = 1 << 16;

  private final Path file;

  CatalogueFile(Path folder) {
    this.file = folder.resolve("catalogue.bin");
  }

  /// Returns the entries that were saved; none when there is no file, or one that this version
  /// cannot read.
  List<Entry> load() {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try (InputStream in =
        new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file)), CHUNK)) {
      RowReader rows = new RowReader(in);
      return rows.text().equals(FORMAT) ? rows.all(new EntryReader(rows)::read) : List.of();
    } catch (IOException | RuntimeException _) {
      return List.of(); // Damaged, or of another version: it is made anew.
    }
  }

  /// Saves all entries; the file appears under its name when it is whole.
  ///
  /// @throws IOException when it cannot be written
  void save(Collection<Entry> entries) throws IOException {
    Path unfinished = Files.createTempFile(file.getParent(), "catalogue", ".unfinished");
    try {
      var deflater = new Deflater(Deflater.BEST_SPEED);
      try (OutputStream out =
          new BufferedOutputStream(
              new DeflaterOutputStream(Files.newOutputStream(unfinished), deflater, CHUNK),
              CHUNK)) {
        RowWriter rows = new RowWriter(out);
        rows.text(FORMAT);
        rows.all(entries, new EntryWriter(rows)::write);
      } finally {
        deflater.end();
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
