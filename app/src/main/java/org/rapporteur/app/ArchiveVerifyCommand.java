package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur archive verify`: is everything as it was put there?
@Command(
    name = "verify",
    description = "Checks the database and every version of every reading against its hash.",
    sortOptions = false,
    footer = {
      "",
      "Example:",
      "  rapporteur archive verify --archive news/",
      "",
      "Exit codes: 0 all is well; 1 something is damaged, and standard error says what;",
      "2 the command was not understood."
    })
final class ArchiveVerifyCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ArchiveVerifyCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    List<String> faults = new ArrayList<>();
    try (Archive archive = folder.open()) {
      archive.verify(faults::add);
      faults.forEach(fault -> around.error().println("rapporteur: " + fault));
      around
          .error()
          .println(
              "%d readings checked, %d damaged"
                  .formatted(archive.statistics().readings(), faults.size()));
    }
    return faults.isEmpty() ? ExitCode.READ : ExitCode.NOT_ALL_READ;
  }
}
