package org.rapporteur.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.export.ParquetReadings;
import org.rapporteur.archive.store.Added;
import org.rapporteur.ingest.Inbox;
import org.rapporteur.ingest.fetch.Hosts;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Reading;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.render.json.ReadingParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rapporteur archive add`: dispatches and readings into an archive.
@Command(
    name = "add",
    description = "Adds dispatches, which are read first, or readings that were written before.",
    sortOptions = false,
    footer = {
      "",
      "Takes what rapporteur read takes, the JSON Lines that it writes, and the folder of",
      "Parquet tables that rapporteur batch writes. A dispatch that is there already with",
      "the same reading is not added twice; another reading takes the former one's place,",
      "which is kept as an earlier version. What is counted as added is on the disk,",
      "whatever happens then: run the command again to go on.",
      "",
      "Examples:",
      "  rapporteur archive add --archive news/ examples/",
      "  rapporteur archive add --archive news/ readings.jsonl",
      "  rapporteur archive add --archive jdbc:postgresql://host/news?user=me tables/",
      "",
      "Exit codes: 0 all was added; 1 some was not, and standard error says which and",
      "why; 2 the command was not understood."
    })
final class ArchiveAddCommand implements Callable<Integer> {

  /// How a line begins that holds a reading.
  private static final String READING = "{\"schema\":\"" + Reading.SCHEMA;

  private final Surroundings around;
  private final Engines engines;
  private final Map<Added, Long> counts = new EnumMap<>(Added.class);

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Mixin private final OwnTables ownTables = new OwnTables();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "What rapporteur read takes, or readings that it has written.")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--dry-run", description = "Read and count, but add nothing.")
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

  ArchiveAddCommand(Surroundings around, Engines engines) {
    this.around = around;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> written = new ArrayList<>();
    List<Path> parquet = new ArrayList<>();
    List<String> raw = new ArrayList<>();
    for (String input : inputs) {
      if (holdsReadings(input)) {
        written.add(Path.of(input));
      } else if (!isAddress(input) && ParquetReadings.isThere(Path.of(input))) {
        parquet.add(Path.of(input));
      } else {
        raw.add(input);
      }
    }
    boolean none = dryRun && !Archive.isThere(folder.location());
    try (Archive archive = none ? null : folder.openOrMake()) {
      boolean all = true;
      for (Path file : written) {
        all &= addLines(archive, file);
      }
      for (Path tables : parquet) {
        all &= addParquet(archive, tables);
      }
      if (!raw.isEmpty()) {
        all &= readAndAdd(archive, raw) == ExitCode.READ;
      }
      around.error().println(summary());
      return all ? ExitCode.READ : ExitCode.NOT_ALL_READ;
    }
  }

  private static boolean holdsReadings(String input) throws IOException {
    if (!input.endsWith(".jsonl") || !Files.isRegularFile(Path.of(input))) {
      return false;
    }
    try (BufferedReader lines = Files.newBufferedReader(Path.of(input), StandardCharsets.UTF_8)) {
      char[] start = new char[READING.length()];
      return lines.read(start) == start.length && new String(start).equals(READING);
    }
  }

  /// Standard input and addresses are no paths everywhere.
  private static boolean isAddress(String input) {
    return input.equals("-") || input.contains("://");
  }

  private boolean addLines(@Nullable Archive archive, Path file) throws IOException {
    boolean all = true;
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        all &= addLine(archive, file, number, line);
      }
    }
    return all;
  }

  private boolean addParquet(@Nullable Archive archive, Path tables) {
    AtomicBoolean all = new AtomicBoolean(true);
    try {
      ParquetReadings.of(tables)
          .read((file, number, line) -> {
            if (!addLine(archive, file, number, line)) {
              all.set(false);
            }
          });
    } catch (IOException e) {
      around.error().println("rapporteur: not added: " + e.getMessage());
      return false;
    }
    return all.get();
  }

  private boolean addLine(@Nullable Archive archive, Path file, int number, String line) {
    try {
      add(archive, ReadingParser.parse(line).dispatch(), line);
      return true;
    } catch (IllegalArgumentException e) {
      around
          .error()
          .println("rapporteur: not added: %s:%d: %s".formatted(file, number, e.getMessage()));
      return false;
    }
  }

  private int readAndAdd(@Nullable Archive archive, List<String> raw) throws IOException {
    Inbox inbox = new Inbox(around.input(), null, Hosts.onInternet());
    try (Pipeline pipeline = engines.load(ownTables.read())) {
      var rendering = new Rendering(OutputFormat.JSONL, around.width(), false);
      return new ReadingRun(pipeline, rendering, threads)
          .read(
              inbox,
              raw,
              (dispatch, line) -> add(archive, dispatch, line.stripTrailing()),
              new Reporter(around, around.errorTerminal(), raw));
    }
  }

  private void add(@Nullable Archive archive, Dispatch dispatch, String line) {
    counts.merge(outcome(archive, dispatch, line), 1L, Long::sum);
  }

  private Added outcome(@Nullable Archive archive, Dispatch dispatch, String line) {
    if (archive == null) {
      return Added.NEW;
    }
    return dryRun ? archive.foresee(dispatch, line) : archive.add(dispatch, line);
  }

  private String summary() {
    return String.format(
        Locale.ROOT,
        "%s%,d new, %,d replaced, %,d there already",
        dryRun ? "nothing was added; it would have been: " : "",
        counts.getOrDefault(Added.NEW, 0L),
        counts.getOrDefault(Added.REPLACED, 0L),
        counts.getOrDefault(Added.SAME, 0L));
  }
}
