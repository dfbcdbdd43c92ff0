package org.rapporteur.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.store.StoredReading;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Reading;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.render.json.ReadingParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur archive reread`: everything once more, by the present model and tables.
@Command(
    name = "reread",
    description = "Reads every dispatch again with the present model and tables.",
    sortOptions = false,
    footer = {
      "",
      "What the present model and tables have read already is left alone, so that an",
      "interrupted run goes on where it was. The former readings stay as versions.",
      "",
      "Examples:",
      "  rapporteur archive reread --archive news/ --dry-run",
      "  rapporteur archive reread --archive news/ > changes.tsv",
      "",
      "Exit codes: 0 all was read; 1 some was not, and standard error says which and",
      "why; 2 the command was not understood."
    })
final class ArchiveRereadCommand implements Callable<Integer> {

  private final Surroundings around;
  private final Engines engines;
  private long changed;
  private long same;
  private long current;
  private long failed;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Mixin private final OwnTables ownTables = new OwnTables();

  @Option(names = "--dry-run", description = "Tell what would change, and write nothing.")
  private boolean dryRun;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ArchiveRereadCommand(Surroundings around, Engines engines) {
    this.around = around;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    PrintStream output = new PrintStream(around.output(), false, StandardCharsets.UTF_8);
    try (Archive archive = folder.open();
        Pipeline pipeline = engines.load(ownTables.read());
        Stream<StoredReading> stored = archive.stored()) {
      output.println("id\tstatements\tevents\tfigures\tjourneys\tactors");
      stored.forEach(before -> reread(archive, pipeline, before, output));
      output.flush();
    }
    around.error().println(summary());
    return failed == 0 ? ExitCode.READ : ExitCode.NOT_ALL_READ;
  }

  private void reread(
      Archive archive, Pipeline pipeline, StoredReading stored, PrintStream output) {
    Reading before = ReadingParser.parse(stored.line());
    if (before.engine().equals(pipeline.engine())) {
      current++;
      return;
    }
    Dispatch dispatch = Archive.dispatch(stored);
    switch (pipeline.attempt(dispatch)) {
      case Outcome.Failed rejected -> {
        failed++;
        around.error().println("rapporteur: not read: " + rejected.rejected().describe());
      }
      case Outcome.Read(Reading now) -> {
        String line = changes(dispatch.id(), before, now);
        if (line.isEmpty()) {
          same++;
        } else {
          changed++;
          output.println(line);
        }
        if (!dryRun) {
          archive.add(now);
        }
      }
    }
  }

  /// Returns a line of the report, before → now, or nothing when as much was found as before.
  private static String changes(String id, Reading before, Reading now) {
    Findings old = before.findings();
    Findings fresh = now.findings();
    boolean asBefore =
        old.statements().equals(fresh.statements())
            && old.events().size() == fresh.events().size()
            && old.figures().equals(fresh.figures())
            && old.journeys().equals(fresh.journeys())
            && before.resolved().actors().size() == now.resolved().actors().size();
    return asBefore
        ? ""
        : String.join(
            "\t",
            id,
            change(old.statements().size(), fresh.statements().size()),
            change(old.events().size(), fresh.events().size()),
            change(old.figures().size(), fresh.figures().size()),
            change(old.journeys().size(), fresh.journeys().size()),
            change(before.resolved().actors().size(), now.resolved().actors().size()));
  }

  private static String change(int before, int now) {
    return before == now ? String.valueOf(now) : before + "→" + now;
  }

  private String summary() {
    return String.format(
        Locale.ROOT,
        "%s%,d changed, %,d the same, %,d read by the present engine already, %,d not read",
        dryRun ? "nothing was written; it would have been: " : "",
        changed,
        same,
        current,
        failed);
  }
}
