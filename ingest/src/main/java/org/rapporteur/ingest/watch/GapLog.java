package org.rapporteur.ingest.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// What is missing, and since when, in `gaps.tsv`: time, feed or page, what happened. A lasting gap
/// is told once, and once more when it is over.
final class GapLog {

  private final Path file;
  private final Consumer<String> listener;
  private final Map<String, String> open = new ConcurrentHashMap<>();

  /// @param listener hears every line as a sentence
  GapLog(Path folder, Consumer<String> listener) {
    this.file = folder.resolve("gaps.tsv");
    this.listener = listener;
  }

  /// Tells that `what` is so from now on.
  void begin(String source, String what) {
    if (!what.equals(open.put(source, what))) {
      write(source, what + " since " + Instant.now());
    }
  }

  /// Tells that all is well with a source.
  void end(String source) {
    Optional.ofNullable(open.remove(source)).ifPresent(what -> write(source, "no longer: " + what));
  }

  private synchronized void write(String source, String what) {
    String line = "%s\t%s\t%s%n".formatted(Instant.now(), source, what.replaceAll("\\s+", " "));
    try {
      Files.writeString(file, line, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    listener.accept(source + ": " + what);
  }
}
