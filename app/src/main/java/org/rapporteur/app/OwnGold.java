package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.evaluate.exam.Task;

/// The project's own gold: `evaluate/gold/TASK/` of the checkout, one folder a part (`dev`,
/// `test`). It is not in the jar, so that what is run cannot know it.
final class OwnGold {

  private OwnGold() {}

  /// Returns the folders of the task's parts, by name; none outside of a checkout.
  static List<Path> of(Task task) {
    return Checkout.find("evaluate/gold/" + task.label())
        .filter(Files::isDirectory)
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
}
