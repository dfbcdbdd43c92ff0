package org.rapporteur.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What lies beside the program in a checkout: gold, examples, baselines.
final class Checkout {

  private Checkout() {}

  /// Returns a file or folder of the checkout that holds the current folder or the program.
  ///
  /// @param path relative to the checkout's root
  static Optional<Path> find(String path) {
    return Stream.of(Optional.of(Path.of("").toAbsolutePath()), program())
        .flatMap(Optional::stream)
        .flatMap(Checkout::upwards)
        .map(folder -> folder.resolve(path))
        .filter(Files::exists)
        .findFirst();
  }

  /// The folder and those around it, innermost first.
  private static Stream<Path> upwards(Path folder) {
    Stream.Builder<Path> folders = Stream.builder();
    for (@Nullable Path at = folder; at != null; at = at.getParent()) {
      folders.add(at);
    }
    return folders.build();
  }

  private static Optional<Path> program() {
    CodeSource source = Checkout.class.getProtectionDomain().getCodeSource();
    try {
      return source == null || source.getLocation() == null
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
