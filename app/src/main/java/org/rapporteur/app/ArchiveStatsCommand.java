package org.rapporteur.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.store.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur archive stats`: how much there is.
@Command(
    name = "stats",
    description = "Says how much an archive holds.",
    sortOptions = false,
    footer = {"", "Example:", "  rapporteur archive stats --archive news/"})
final class ArchiveStatsCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ArchiveStatsCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (Archive archive = folder.open()) {
      Statistics statistics = archive.statistics();
      PrintStream output = new PrintStream(around.output(), true, StandardCharsets.UTF_8);
      output.printf(Locale.ROOT, "dispatches   %,d%n", statistics.dispatches());
      output.printf(
          Locale.ROOT,
          "readings     %,d, earlier versions counted, by %,d engines or tables%n",
          statistics.readings(),
          statistics.engines());
      output.printf("first added  %s%n", Objects.requireNonNullElse(statistics.firstAdded(), "–"));
      output.printf("last added   %s%n", Objects.requireNonNullElse(statistics.lastAdded(), "–"));
      output.printf(Locale.ROOT, "packed       %,.1f MB%n", statistics.packedBytes() / 1e6);
      return ExitCode.READ;
    }
  }
}
