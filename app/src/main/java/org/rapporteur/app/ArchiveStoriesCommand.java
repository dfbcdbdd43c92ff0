package org.rapporteur.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.join.Envelope;
import org.rapporteur.archive.json.StoryJson;
import org.rapporteur.archive.story.StoryBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur archive stories`: which dispatches are about the same happening.
@Command(
    name = "stories",
    description = "Lists the stories of an archive, those with most dispatches first.",
    sortOptions = false,
    footer = {
      "",
      "What was added since the last time is grouped first.",
      "",
      "Examples:",
      "  rapporteur archive stories --archive news/",
      "  rapporteur archive stories --archive news/ --at-least 1 --format json",
      "",
      "Exit codes: 0 they were listed; 2 the command was not understood."
    })
final class ArchiveStoriesCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Option(
      names = "--at-least",
      paramLabel = "N",
      description = "Only stories of so many dispatches; ${DEFAULT-VALUE} unless given.")
  private int least = 2;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many to list; ${DEFAULT-VALUE} unless given.")
  private int limit = 50;

  @Mixin private final PageOrJson written = new PageOrJson();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ArchiveStoriesCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (Archive archive = folder.open()) {
      List<StoryBook.Entry> stories =
          StoryBook.open(archive).list().stream()
              .filter(entry -> entry.dispatches().size() >= least)
              .limit(limit)
              .toList();
      for (StoryBook.Entry entry : stories) {
        String headline =
            archive.find(entry.dispatches().getFirst()).map(Envelope::headline).orElse("");
        written.write(
            around,
            (_, _) ->
                "%6d  %4d  %s%n"
                    .formatted(entry.number(), entry.dispatches().size(), oneLine(headline)),
            () -> StoryJson.line(entry, headline));
      }
      return ExitCode.READ;
    }
  }

  private static String oneLine(String headline) {
    return headline
        .codePoints()
        .filter(c -> !Character.isISOControl(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
