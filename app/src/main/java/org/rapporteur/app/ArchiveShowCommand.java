package org.rapporteur.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.store.StoredReading;
import org.rapporteur.model.Reading;
import org.rapporteur.render.json.ReadingParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rapporteur archive show`: one dispatch's reading.
@Command(
    name = "show",
    description = "Shows the reading of a dispatch, or an earlier version of it.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  rapporteur archive show --archive news/ 2018-03-17-moscow",
      "  rapporteur archive show --archive news/ --versions 2018-03-17-moscow",
      "",
      "Exit codes: 0 it was shown; 1 there is no such dispatch; 2 the command was not",
      "understood."
    })
final class ArchiveShowCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Parameters(paramLabel = "ID", description = "The dispatch's id.")
  private String id = "";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "How to show it: ${COMPLETION-CANDIDATES}.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--reading",
      paramLabel = "N",
      description =
          "The version to show, as it was read; the standing one, corrected, unless given.")
  private @Nullable Integer version;

  @Option(names = "--versions", description = "List the versions instead.")
  private boolean listsVersions;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ArchiveShowCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (Archive archive = folder.open()) {
      List<StoredReading> versions = archive.versions(id);
      Optional<StoredReading> chosen =
          version == null
              ? archive.find(id).map(_ -> versions.getLast())
              : versions.stream().filter(stored -> stored.version() == version).findFirst();
      if (chosen.isEmpty()) {
        around.error().println("rapporteur: " + missing(versions));
        return ExitCode.NOT_ALL_READ;
      }
      PrintStream output = new PrintStream(around.output(), true, StandardCharsets.UTF_8);
      if (listsVersions) {
        versions.forEach(
            stored -> output.printf("%d  added %s%n", stored.version(), stored.added()));
      } else {
        boolean coloured = around.outputTerminal() && around.colours();
        var rendering = new Rendering(format, around.width(), coloured);
        output.print(rendering.render(reading(archive, chosen.get())));
      }
      return ExitCode.READ;
    }
  }

  /// Returns a version that was asked for as it was read, the standing one as it was corrected.
  private Reading reading(Archive archive, StoredReading chosen) {
    return version == null ? archive.find(id).orElseThrow() : ReadingParser.parse(chosen.line());
  }

  private String missing(List<StoredReading> versions) {
    return versions.isEmpty()
        ? "there is no dispatch \"%s\" in %s".formatted(id, folder.location())
        : "dispatch \"%s\" has versions 1 to %d".formatted(id, versions.size());
  }
}
