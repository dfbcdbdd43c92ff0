package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Counts the dispatches in files without reading them, for whoever shows how far a run is.
public final class Census {

  private Census() {}

  /// Returns about how many dispatches there are: the text files and the lines of the others.
  ///
  /// @return empty when it cannot be told, as for standard input
  public static OptionalLong count(List<String> inputs) {
    long sum = 0;
    try {
      for (String input : inputs) {
        if (input.equals(Inbox.STANDARD_INPUT)) {
          return OptionalLong.empty();
        }
        sum += count(Path.of(input));
      }
      return OptionalLong.of(sum);
    } catch (IOException | RuntimeException _) {
      return OptionalLong.empty();
    }
  }

  private static long count(Path path) throws IOException {
    long sum = 0;
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        InputFormat format = InputFormat.ofFileName(file.toString()).orElse(null);
        if (format != null) {
          sum +=
              switch (format) {
                case TEXT, HTML -> 1;
                case JSONL -> lines(file);
                case WARC -> throw new IOException("records are not counted");
              };
        }
      }
    }
    return sum;
  }

  private static long lines(Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long lines = 0;
    byte last = '\n';
    try (InputStream stream = FileStream.open(file)) {
      for (int length = stream.read(buffer); length > 0; length = stream.read(buffer)) {
        for (int i = 0; i < length; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
        last = buffer[length - 1];
      }
    }
    return last == '\n' ? lines : lines + 1;
  }
}
