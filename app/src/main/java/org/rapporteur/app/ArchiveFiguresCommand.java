package org.rapporteur.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.join.FigureSeries;
import org.rapporteur.archive.json.FigureJson;
import org.rapporteur.archive.page.FigurePage;
import org.rapporteur.archive.story.StoryBook;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rapporteur archive figures`: "killed in X", by day and source.
@Command(
    name = "figures",
    description = "Shows every figure of one measure, by day and source, and their spread.",
    sortOptions = false,
    footer = {
      "",
      "Nothing is averaged and no source is preferred.",
      "",
      "Examples:",
      "  rapporteur archive figures --archive news/ killed --in Nice",
      "  rapporteur archive figures --archive news/ displaced --in SDN --format json",
      "  rapporteur archive figures --archive news/ killed --story 7",
      "",
      "Exit codes: 0 they were shown; 2 the command was not understood."
    })
final class ArchiveFiguresCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Parameters(paramLabel = "MEASURE", description = "What is counted: ${COMPLETION-CANDIDATES}.")
  private Figure.Measure measure = Figure.Measure.KILLED;

  @Option(
      names = "--in",
      paramLabel = "PLACE",
      description = {
        "Where: a name as readings have it, a ref (geonames:2990440), or a",
        "country's three letters, which hold all places in it."
      })
  private String place = "";

  @Option(names = "--story", paramLabel = "NUMBER", description = "Only in this story.")
  private @Nullable Long story;

  @Mixin private final PageOrJson written = new PageOrJson();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ArchiveFiguresCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (Archive archive = folder.open()) {
      List<Reading> readings =
          readings(archive)
              .filter(reading ->
                  reading.findings().figures().stream()
                      .anyMatch(figure -> figure.measure() == measure))
              .toList();
      FigureSeries series = FigureSeries.of(readings, measure, place);
      written.write(
          around,
          (columns, coloured) -> FigurePage.render(series, columns, coloured),
          () -> FigureJson.line(series));
      return ExitCode.READ;
    }
  }

  private Stream<Reading> readings(Archive archive) {
    if (story == null) {
      return archive.stream();
    }
    long wanted = story;
    return StoryBook.open(archive).list().stream()
        .filter(entry -> entry.number() == wanted)
        .flatMap(entry -> entry.dispatches().stream())
        .flatMap(id -> archive.find(id).stream());
  }
}
