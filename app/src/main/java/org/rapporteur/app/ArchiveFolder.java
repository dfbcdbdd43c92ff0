package org.rapporteur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
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
      description = "The folder of the archive.")
  private @Nullable Path folder;

  /// Returns the folder.
  ///
  /// @throws ParameterException when a file is there
  Path path() {
    if (folder == null || (Files.exists(folder) && !Files.isDirectory(folder))) {
      throw new ParameterException(spec.commandLine(), "--archive must be a folder");
    }
    return folder;
  }

  /// Opens the archive, and makes it when there is none.
  Archive openOrMake() {
    return Archive.open(path());
  }

  /// Opens the archive.
  ///
  /// @throws ParameterException when there is none
  Archive open() {
    if (!Archive.isThere(path())) {
      throw new ParameterException(
          spec.commandLine(),
          "%s holds no archive; rapporteur archive add --archive %s FILE… makes one"
              .formatted(folder, folder));
    }
    return Archive.open(path());
  }
}
