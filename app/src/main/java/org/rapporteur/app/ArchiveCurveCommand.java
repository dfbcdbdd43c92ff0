package org.rapporteur.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.bench.ArchiveCurve;
import org.rapporteur.app.bench.Machine;
import org.rapporteur.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur archive curve`: what an archive costs as it grows.
@Command(
    name = "curve",
    description = "Grows an archive of synthetic dispatches and measures it as it grows.",
    sortOptions = false,
    footer = {
      "",
      "The dispatches are those of FILE over and over, each time with other words, days and",
      "ids. The folder must not hold an archive; it is left behind for you to look at.",
      "",
      "Example:",
      "  rapporteur archive curve --folder grown/ --sizes 1000,10000 readings.jsonl",
      "",
      "Exit codes: 0 measured; 2 the command was not understood."
    })
final class ArchiveCurveCommand implements Callable<Integer> {

  private final Surroundings around;

  @Spec private CommandSpec spec;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      required = true,
      description = "Where the archive is made.")
  private Path folder = Path.of("");

  @Option(
      names = "--sizes",
      paramLabel = "N,…",
      split = ",",
      description = "At which numbers of dispatches to measure; ${DEFAULT-VALUE} unless given.")
  private List<Long> sizes = List.of(1_000L, 10_000L);

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "How many readings of FILE to use, the first ones; ${DEFAULT-VALUE} of them.")
  private int most = 1_000;

  @Parameters(paramLabel = "FILE", description = "Readings that rapporteur read has written.")
  private Path file = Path.of("");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ArchiveCurveCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    if (Archive.isThere(folder)) {
      throw wrong("%s holds an archive; name another folder".formatted(folder));
    }
    List<String> base = base();
    if (base.isEmpty()) {
      throw wrong("%s holds no readings".formatted(file));
    }
    PrintStream output = new PrintStream(around.output(), true, StandardCharsets.UTF_8);
    Machine machine = Machine.here();
    around
        .error()
        .println(
            "%s, %d cores, load %.1f"
                .formatted(machine.processor(), machine.cores(), machine.load()));
    ArchiveCurve curve = new ArchiveCurve(folder, base);
    output.println(ArchiveCurve.Point.HEAD);
    sizes.stream().sorted().forEach(size -> output.println(curve.grow(size).row()));
    return ExitCode.READ;
  }

  private List<String> base() throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return lines.lines().limit(most).toList();
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
