package org.rapporteur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Location;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The option that names an archive.
final class ArchiveFolder {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      required = true,
      converter = LocationConverter.class,
      description = "The folder of the archive, or the JDBC URL of a PostgreSQL database.")
  private @Nullable Location location;

  /// Returns where it is.
  ///
  /// @throws ParameterException when a file is there
  Location location() {
    if (location == null || (location instanceof Location.Folder(Path path) && isFile(path))) {
      throw wrong("--archive must be a folder");
    }
    return location;
  }

  private static boolean isFile(Path path) {
    return Files.exists(path) && !Files.isDirectory(path);
  }

  /// Opens the archive, and makes it when there is none.
  Archive openOrMake() {
    try {
      return Archive.open(location());
    } catch (IllegalArgumentException e) {
      throw wrong("--archive: " + e.getMessage());
    }
  }

  /// Opens the archive.
  ///
  /// @throws ParameterException when there is none
  Archive open() {
    if (!Archive.isThere(location())) {
      throw wrong(
          "%s holds no archive; rapporteur archive add --archive %s FILE… makes one"
              .formatted(location, location));
    }
    return openOrMake();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
