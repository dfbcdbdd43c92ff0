package org.rapporteur.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/// Finds the archives to be read, on any file system that Hadoop knows.
final class Archives {

  private Archives() {}

  /// Returns the archives, and those in the folders and below, in the order of their names.
  ///
  /// @throws IllegalArgumentException when there is no such file or folder, when there is no
  ///   archive in it, or when two have one name
  static List<String> in(List<String> inputs, Configuration configuration) throws IOException {
    List<String> found = new ArrayList<>();
    for (String input : inputs) {
      Path path = new Path(input);
      FileSystem files = path.getFileSystem(configuration);
      if (!files.exists(path)) {
        throw new IllegalArgumentException("there is no file or folder " + input);
      }
      RemoteIterator<LocatedFileStatus> entries = files.listFiles(path, true);
      while (entries.hasNext()) {
        Path entry = entries.next().getPath();
        if (isArchive(entry.getName())) {
          found.add(entry.toString());
        }
      }
    }
    found.sort(null);
    check(found);
    return found;
  }

  private static boolean isArchive(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".warc") || lower.endsWith(".warc.gz");
  }

  private static void check(List<String> archives) {
    if (archives.isEmpty()) {
      throw new IllegalArgumentException("there is no .warc or .warc.gz file in it");
    }
    Map<String, String> byName = new HashMap<>();
    for (String archive : archives) {
      String other = byName.put(new Path(archive).getName(), archive);
      if (other != null) {
        throw new IllegalArgumentException(
            "%s and %s have one name; rename one".formatted(other, archive));
      }
    }
  }
}
