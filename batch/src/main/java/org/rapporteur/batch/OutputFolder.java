package org.rapporteur.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/// The folder of the tables: `SHEET/archive=NAME/part.parquet`, and `_finished/NAME` for every
/// archive whose rows are all there.
///
/// Rows are written aside and moved when the archive is read to its end, the mark last: a job may
/// break off at any moment, and two that read one archive leave the rows of one.
final class OutputFolder {

  private static final String PART = "part.parquet";

  private final Path root;
  private final Configuration configuration;

  OutputFolder(String root, Configuration configuration) {
    this.root = new Path(root);
    this.configuration = configuration;
  }

  /// Returns how an archive is called in the folder.
  static String nameOf(String archive) {
    return new Path(archive).getName();
  }

  /// Returns what came of an archive that was read to its end before.
  Optional<Tally> findFinished(String name) throws IOException {
    Path mark = mark(name);
    FileSystem files = files();
    if (!files.exists(mark)) {
      return Optional.empty();
    }
    try (InputStream stream = files.open(mark)) {
      String line = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(Tally.ofBefore(name, line));
    }
  }

  /// Returns an empty place to write the rows of an archive to.
  Draft draft(String name) {
    return new Draft(name, new Path(root, "_working/" + name + "-" + UUID.randomUUID()));
  }

  private Path mark(String name) {
    return new Path(root, "_finished/" + name);
  }

  private FileSystem files() throws IOException {
    return root.getFileSystem(configuration);
  }

  /// The rows of an archive that is being read.
  final class Draft {

    private final String name;
    private final Path folder;

    private Draft(String name, Path folder) {
      this.name = name;
      this.folder = folder;
    }

    Path folder() {
      return folder;
    }

    /// Moves the rows to their place and marks the archive as finished.
    void finish(Tally tally) throws IOException {
      FileSystem files = files();
      for (Sheet sheet : Sheet.values()) {
        Path partition = new Path(root, sheet + "/archive=" + name);
        files.delete(partition, true);
        files.mkdirs(partition);
        Path written = new Path(folder, sheet + ".parquet");
        if (!files.rename(written, new Path(partition, PART))) {
          throw new IOException("cannot move " + written + " to " + partition);
        }
      }
      files.delete(folder, true);
      try (FSDataOutputStream mark = files.create(mark(name), true)) {
        mark.write(tally.line().getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
