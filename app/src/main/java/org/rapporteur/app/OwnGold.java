package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.evaluate.exam.Task;

/// The project's own gold: `evaluate/gold/TASK/` of the checkout, one folder a part (`dev`,
/// `test`). It is not in the jar, so that what is run cannot know it.
final class OwnGold {

  private OwnGold() {}

  /// Returns the folders of the task's parts, by name; none outside of a checkout.
  static List<Path> of(Task task) {
    return Stream.of(Optional.of(Path.of("").toAbsolutePath()), program())
        .flatMap(Optional::stream)
        .flatMap(OwnGold::upwards)
        .map(folder -> folder.resolve("evaluate").resolve("gold").resolve(task.label()))
        .filter(Files::isDirectory)
        .findFirst()
        .map(OwnGold::parts)
        .orElse(List.of());
  }

  private static List<Path> parts(Path folder) {
    try (Stream<Path> parts = Files.list(folder)) {
      return parts.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The folder and those around it, innermost first.
  private static Stream<Path> upwards(Path folder) {
    List<Path> folders = new ArrayList<>();
    for (@Nullable Path at = folder; at != null; at = at.getParent()) {
      folders.add(at);
    }
    return folders.stream();
  }

  private static Optional<Path> program() {
    CodeSource source = OwnGold.class.getProtectionDomain().getCodeSource();
    try {
      return source == null || source.getLocation() == null
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
