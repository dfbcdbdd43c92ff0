package org.rapporteur.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Location;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur archive restore`: an archive from its copy.
@Command(
    name = "restore",
    description = "Makes an archive from a copy of it, which is checked first.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  rapporteur archive restore --archive news/ news-copy/",
      "  rapporteur archive restore --archive jdbc:postgresql://host/news news-copy/"
    })
final class ArchiveRestoreCommand implements Callable<Integer> {

  private final Surroundings around;

  @Spec private CommandSpec spec;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Parameters(paramLabel = "COPY", description = "The folder of the copy.")
  private Path copy = Path.of("");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ArchiveRestoreCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    if (!Archive.isThere(copy)) {
      throw new ParameterException(spec.commandLine(), "%s holds no archive".formatted(copy));
    }
    if (folder.location() instanceof Location.Folder(Path path) && Archive.isThere(path)) {
      throw taken();
    }
    List<String> faults = new ArrayList<>();
    try (Archive archive = Archive.open(copy)) {
      archive.verify(faults::add);
      faults.forEach(fault -> around.error().println("rapporteur: " + fault));
      if (!faults.isEmpty()) {
        around.error().println("rapporteur: the copy is damaged; nothing was restored");
        return ExitCode.NOT_ALL_READ;
      }
      fill(archive);
      around.error().println("%d dispatches restored".formatted(archive.count()));
    }
    return ExitCode.READ;
  }

  private void fill(Archive archive) {
    switch (folder.location()) {
      case Location.Folder(Path path) -> archive.backup(path);
      case Location.Server _ -> {
        try (Archive target = folder.openOrMake()) {
          if (target.count() > 0) {
            throw taken();
          }
          archive.copyTo(target);
        }
      }
    }
  }

  private ParameterException taken() {
    return new ParameterException(
        spec.commandLine(),
        "%s holds an archive; restore into another one, or move it away"
            .formatted(folder.location()));
  }
}
