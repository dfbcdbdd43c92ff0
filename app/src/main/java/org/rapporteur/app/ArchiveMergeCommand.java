package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.story.StoryBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rapporteur archive merge`: stories that are one.
@Command(
    name = "merge",
    description = "Makes one story of several, for good.",
    sortOptions = false,
    footer = {
      "",
      "The decision is kept with its author, time and reason, and holds when everything is",
      "grouped anew. A later split overrules it.",
      "",
      "Examples:",
      "  rapporteur archive merge --archive news/ 7 12 \\",
      "      --by 'A. Reader' --because 'both are about the summit'",
      "",
      "Exit codes: 0 done; 1 there is no such story; 2 the command was not understood."
    })
final class ArchiveMergeCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Parameters(paramLabel = "NUMBER", arity = "2..*", description = "The stories' numbers.")
  private List<Long> stories = new ArrayList<>();

  @Mixin private final Decision decision = new Decision();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ArchiveMergeCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (Archive archive = folder.open()) {
      StoryBook.open(archive).merge(decision.author(), decision.reason(), stories);
      return ExitCode.READ;
    } catch (IllegalArgumentException e) {
      around.error().println("rapporteur: " + e.getMessage());
      return ExitCode.NOT_ALL_READ;
    }
  }
}
