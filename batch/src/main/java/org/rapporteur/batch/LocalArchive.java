package org.rapporteur.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;

/// An archive as a file of this machine, fetched when it lies elsewhere: damaged records are looked
/// behind, so a stream will not do.
///
/// @param path the file; its name is that of the archive
/// @param fetched whether it is a copy that goes when this is closed
record LocalArchive(Path path, boolean fetched) implements AutoCloseable {

  static LocalArchive of(String archive, Configuration configuration) throws IOException {
    org.apache.hadoop.fs.Path source = new org.apache.hadoop.fs.Path(archive);
    FileSystem files = source.getFileSystem(configuration);
    if (files instanceof LocalFileSystem local) {
      return new LocalArchive(local.pathToFile(source).toPath(), false);
    }
    Path copy = Files.createTempDirectory("rapporteur-").resolve(source.getName());
    files.copyToLocalFile(false, source, new org.apache.hadoop.fs.Path(copy.toUri()), true);
    return new LocalArchive(copy, true);
  }

  @Override
  public void close() throws IOException {
    if (fetched) {
      Files.deleteIfExists(path);
      Files.deleteIfExists(path.toAbsolutePath().getParent());
    }
  }
}
