package org.rapporteur.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.store.StoredReading;
import org.rapporteur.archive.story.StoryBook;
import org.rapporteur.model.Reading;
import org.rapporteur.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `rapporteur archive reread`: everything once more, by the present model and tables.
@Command(
    name = "reread",
    description = "Reads every dispatch again with the present model and tables.",
    sortOptions = false,
    footer = {
      "",
      "What the present model and tables have read already is left alone, so that an",
      "interrupted run goes on where it was. The former readings stay as versions; stories",
      "are grouped anew at the end, and keep what persons decided about them.",
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

  @Spec private CommandSpec spec;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Mixin private final OwnTables ownTables = new OwnTables();

  @Option(names = "--dry-run", description = "Tell what would change, and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many dispatches to read at a time; all cores unless given.")
  private int threads = Runtime.getRuntime().availableProcessors();

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
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be 1 or more, not " + threads);
    }
    PrintStream output = new PrintStream(around.output(), false, StandardCharsets.UTF_8);
    try (Archive archive = folder.open();
        Pipeline pipeline = engines.load(ownTables.read());
        InOrder<Reread> results = new InOrder<>(threads)) {
      output.println(String.join("\t", Reread.COLUMNS));
      Thread.ofPlatform().daemon().start(() -> bring(archive, pipeline, results));
      for (var next = results.next(); next.isPresent(); next = results.next()) {
        take(next.get(), archive, output);
      }
      output.flush();
      regroup(archive);
    }
    around.error().println(summary());
    return failed == 0 ? ExitCode.READ : ExitCode.NOT_ALL_READ;
  }

  /// Also after an earlier run that was interrupted before it came to this.
  private void regroup(Archive archive) {
    StoryBook stories = StoryBook.open(archive);
    if (!dryRun && stories.isBehind()) {
      stories.regroup();
    }
  }

  private static void bring(Archive archive, Pipeline pipeline, InOrder<Reread> results) {
    try (Stream<StoredReading> stored = archive.stored()) {
      stored.forEach(before -> results.add(() -> Reread.of(before, pipeline)));
      results.end();
    } catch (RuntimeException | Error e) {
      results.fail(e);
    }
  }

  private void take(Reread result, Archive archive, PrintStream output) {
    switch (result) {
      case Reread.Current() -> current++;
      case Reread.Failed(var rejected) -> {
        failed++;
        around.error().println("rapporteur: not read: " + rejected.describe());
      }
      case Reread.Now(Reading reading, var changes) -> {
        changes.ifPresentOrElse(
            cells -> {
              changed++;
              output.println(String.join("\t", cells));
            },
            () -> same++);
        if (!dryRun) {
          archive.add(reading);
        }
      }
    }
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
