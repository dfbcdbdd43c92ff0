package org.rapporteur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.Additions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// The option `--reference` of the commands that can take a user's own tables.
final class OwnTables {

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--reference",
      paramLabel = "FOLDER",
      description = "Your own tables, laid over the shipped ones: persons.tsv, tenures.tsv …")
  private @Nullable Path folder;

  /// Reads the folder that was given; nothing when none was.
  ///
  /// @throws ParameterException when there is no such folder
  Additions read() {
    if (folder == null) {
      return Additions.NONE;
    }
    if (!Files.isDirectory(folder) && spec != null) {
      throw new ParameterException(spec.commandLine(), "--reference: there is no folder " + folder);
    }
    return Additions.in(folder);
  }
}
