package org.rapporteur.app;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.join.ActorRecord;
import org.rapporteur.archive.join.ActorRecords;
import org.rapporteur.archive.join.Origins;
import org.rapporteur.archive.json.ActorJson;
import org.rapporteur.archive.page.ActorPage;
import org.rapporteur.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rapporteur archive actor`: all that an archive has of one actor.
@Command(
    name = "actor",
    description = "Shows an actor: names, offices, statements, and events on either side.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  rapporteur archive actor --archive news/ 'United Nations'",
      "  rapporteur archive actor --archive news/ wd:Q1065 --format json",
      "",
      "Exit codes: 0 it was shown; 1 nobody is called so; 2 the command was not understood."
    })
final class ArchiveActorCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Parameters(
      paramLabel = "ACTOR",
      description = "A name as readings have it (United Nations), or a ref (wd:Q1065).")
  private String wanted = "";

  @Mixin private final PageOrJson written = new PageOrJson();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ArchiveActorCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (Archive archive = folder.open()) {
      List<Reading> readings = archive.stream().filter(this::hasIt).toList();
      Optional<ActorRecord> record =
          ActorRecords.find(readings, wanted)
              .flatMap(key -> new ActorRecords(Origins.load()).find(readings, key));
      if (record.isEmpty()) {
        around.error().println("rapporteur: nobody is called \"%s\"".formatted(wanted));
        return ExitCode.NOT_ALL_READ;
      }
      written.write(
          around,
          (columns, coloured) -> ActorPage.render(record.get(), columns, coloured),
          () -> ActorJson.line(record.get()));
      return ExitCode.READ;
    }
  }

  private boolean hasIt(Reading reading) {
    String name = wanted.strip().toLowerCase(Locale.ROOT);
    return reading.resolved().actors().stream()
        .anyMatch(actor ->
            name.equals(actor.name().toLowerCase(Locale.ROOT))
                || name.equals(Objects.toString(actor.ref(), "").toLowerCase(Locale.ROOT)));
  }
}
