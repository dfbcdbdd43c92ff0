package org.rapporteur.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.json.StoryJson;
import org.rapporteur.archive.page.StoryPage;
import org.rapporteur.archive.story.Story;
import org.rapporteur.archive.story.StoryBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur archive story`: what the dispatches of one story say together.
@Command(
    name = "story",
    description = "Shows a story: what several have, where they differ, what one alone has.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  rapporteur archive story --archive news/ 7",
      "  rapporteur archive story --archive news/ --of 2018-03-17-moscow",
      "  rapporteur archive story --archive news/ 7 --format json",
      "",
      "Exit codes: 0 it was shown; 1 there is no such story; 2 the command was not",
      "understood."
    })
final class ArchiveStoryCommand implements Callable<Integer> {

  private final Surroundings around;

  @Spec private CommandSpec spec;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Parameters(paramLabel = "NUMBER", arity = "0..1", description = "The story's number.")
  private @Nullable Long number;

  @Option(names = "--of", paramLabel = "ID", description = "The story that this dispatch is in.")
  private @Nullable String dispatch;

  @Mixin private final PageOrJson written = new PageOrJson();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ArchiveStoryCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    if ((number == null) == (dispatch == null)) {
      throw new ParameterException(spec.commandLine(), "give a story's number, or --of ID");
    }
    try (Archive archive = folder.open()) {
      Optional<Story> story = find(StoryBook.open(archive));
      if (story.isEmpty()) {
        String wanted = number == null ? "with dispatch \"" + dispatch + "\"" : "" + number;
        around.error().println("rapporteur: there is no story " + wanted);
        return ExitCode.NOT_ALL_READ;
      }
      written.write(
          around,
          (columns, coloured) -> StoryPage.render(story.get(), columns, coloured),
          () -> StoryJson.line(story.get()));
      return ExitCode.READ;
    }
  }

  private Optional<Story> find(StoryBook book) {
    return number == null
        ? Optional.ofNullable(dispatch).flatMap(book::storyOf).flatMap(book::find)
        : book.find(number);
  }
}
