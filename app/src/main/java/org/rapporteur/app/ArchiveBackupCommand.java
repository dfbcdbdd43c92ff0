package org.rapporteur.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur archive backup`: a copy, while others go on.
@Command(
    name = "backup",
    description = "Copies an archive as it is now; others may go on adding to it.",
    sortOptions = false,
    footer = {"", "Example:", "  rapporteur archive backup --archive news/ news-copy/"})
final class ArchiveBackupCommand implements Callable<Integer> {

  private final Surroundings around;

  @Spec private CommandSpec spec;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Parameters(paramLabel = "TARGET", description = "The folder of the copy; without an archive.")
  private Path target = Path.of("");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ArchiveBackupCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    if (Archive.isThere(target)) {
      throw new ParameterException(
          spec.commandLine(), "%s holds an archive already; name another folder".formatted(target));
    }
    try (Archive archive = folder.open()) {
      archive.backup(target);
      around.error().println("%d dispatches copied to %s".formatted(archive.count(), target));
    }
    return ExitCode.READ;
  }
}
