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

/// `rapporteur archive split`: dispatches that are another story.
@Command(
    name = "split",
    description = "Takes dispatches out of a story and makes a story of them, for good.",
    sortOptions = false,
    footer = {
      "",
      "The decision is kept with its author, time and reason, and holds when everything is",
      "grouped anew. A later merge overrules it.",
      "",
      "Examples:",
      "  rapporteur archive split --archive news/ 7 2018-03-17-moscow \\",
      "      --by 'A. Reader' --because 'another expulsion'",
      "",
      "Exit codes: 0 done; 1 the story has no such dispatch; 2 the command was not",
      "understood."
    })
final class ArchiveSplitCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Parameters(index = "0", paramLabel = "NUMBER", description = "The story's number.")
  private long story;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ID",
      description = "The dispatches to take out.")
  private List<String> dispatches = new ArrayList<>();

  @Mixin private final Decision decision = new Decision();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ArchiveSplitCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (Archive archive = folder.open()) {
      StoryBook.open(archive).split(decision.author(), decision.reason(), story, dispatches);
      return ExitCode.READ;
    } catch (IllegalArgumentException e) {
      around.error().println("rapporteur: " + e.getMessage());
      return ExitCode.NOT_ALL_READ;
    }
  }
}
