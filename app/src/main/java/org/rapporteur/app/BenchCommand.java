package org.rapporteur.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.bench.Bench;
import org.rapporteur.app.bench.BenchReport;
import org.rapporteur.app.bench.ColdStart;
import org.rapporteur.app.bench.Machine;
import org.rapporteur.app.bench.Measurement;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.evaluate.json.ReportJson;
import org.rapporteur.ingest.Inbox;
import org.rapporteur.ingest.Intake;
import org.rapporteur.model.Dispatch;
import org.rapporteur.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur bench`: how fast dispatches are read, and where the time goes.
@Command(
    name = "bench",
    description = "Measures how fast dispatches are read, and where the time goes.",
    sortOptions = false,
    footer = {
      "",
      "Every dispatch is read and written as JSON, into nothing. Speeds hold for this",
      "machine while nothing else runs on it; shares hold elsewhere, too.",
      "",
      "Examples:",
      "  rapporteur bench --quick          (the shipped examples, some times over)",
      "  rapporteur bench articles.jsonl.gz",
      "",
      "Exit codes: 0 measured; 1 nothing could be read, or the engine failed on some;",
      "2 the command was not understood."
    })
final class BenchCommand implements Callable<Integer> {

  private static final int FEW = 60;
  private static final int MANY = 600;
  private static final int STARTS = 3;

  private final Surroundings around;
  private final Supplier<Pipeline> pipelines;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Dispatches as for read; unless given, the examples of the checkout.")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--quick", description = "Measure 60 dispatches instead of 600.")
  private boolean quick;

  @Option(
      names = "--dispatches",
      paramLabel = "N",
      description = "How many to measure, the first ones, or all of them over and over.")
  private @Nullable Integer dispatches;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many dispatches to read at a time; all cores unless given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--report",
      paramLabel = "FOLDER",
      description = "Where bench.json is written; ${DEFAULT-VALUE} unless given.")
  private Path report = Path.of("reports");

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "An earlier bench.json to compare with; the checkout's unless given.")
  private @Nullable Path baseline;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  BenchCommand(Surroundings around, Supplier<Pipeline> pipelines) {
    this.around = around;
    this.pipelines = pipelines;
  }

  @Override
  public Integer call() throws IOException {
    List<String> sources = check();
    Machine machine = Machine.here();
    List<Dispatch> read = dispatches(sources);
    if (read.isEmpty()) {
      around.error().println("rapporteur: nothing in it could be read");
      return ExitCode.NOT_ALL_READ;
    }
    double start = ColdStart.seconds(aDispatch(read), quick ? 1 : STARTS);
    try (Pipeline pipeline = pipelines.get()) {
      List<Dispatch> chosen = chosen(read);
      List<Dispatch> warmUp =
          chosen.subList(0, Math.min(chosen.size(), Math.max(FEW, chosen.size() / 10)));
      Measurement measured = Bench.measure(pipeline, threads, warmUp, chosen);
      tell(
          new BenchReport(
              name(sources), sha256(chosen), measured, start, machine, pipeline.engine()));
      return measured.failed() == 0 ? ExitCode.READ : ExitCode.NOT_ALL_READ;
    }
  }

  private List<String> check() {
    if (threads < 1 || (dispatches != null && dispatches < 1)) {
      throw new ParameterException(
          spec.commandLine(), "--threads and --dispatches must be 1 or more");
    }
    List<String> sources =
        inputs.isEmpty() ? Checkout.find("examples").map(Path::toString).stream().toList() : inputs;
    if (sources.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "there are no examples here; name a FILE");
    }
    return sources;
  }

  private List<Dispatch> dispatches(List<String> sources) {
    List<Dispatch> found = new ArrayList<>();
    new Inbox(around.input(), null)
        .deliver(
            sources,
            intake -> {
              if (intake instanceof Intake.Accepted(Dispatch dispatch)) {
                found.add(dispatch);
              }
            });
    return found;
  }

  /// The first ones, or all of them over and over until there are enough.
  private List<Dispatch> chosen(List<Dispatch> read) {
    int wanted = dispatches != null ? dispatches : quick ? FEW : MANY;
    return IntStream.range(0, wanted).mapToObj(i -> read.get(i % read.size())).toList();
  }

  private String name(List<String> sources) {
    return inputs.isEmpty()
        ? "examples, repeated"
        : String.join(
            ", ",
            sources.stream().map(source -> String.valueOf(Path.of(source).getFileName())).toList());
  }

  private static Path aDispatch(List<Dispatch> read) throws IOException {
    Path file = Files.createTempFile("rapporteur-bench", ".txt");
    file.toFile().deleteOnExit();
    return Files.writeString(file, read.getFirst().text());
  }

  private static String sha256(List<Dispatch> dispatches) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      dispatches.forEach(
          dispatch -> digest.update(dispatch.text().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void tell(BenchReport measured) throws IOException {
    PrintStream output = new PrintStream(around.output(), true, StandardCharsets.UTF_8);
    output.print(measured.page(baseline()));
    Files.createDirectories(report);
    Path file = report.resolve("bench.json");
    Files.writeString(file, ReportJson.pretty(measured.json()));
    around.error().println("rapporteur: wrote " + file);
  }

  private Map<String, Object> baseline() {
    Path file =
        baseline != null ? baseline : Checkout.find("reports/baseline/bench.json").orElse(null);
    if (file == null) {
      return Map.of();
    }
    try {
      return ReportJson.read(file);
    } catch (GoldException e) {
      throw new ParameterException(spec.commandLine(), "--baseline: " + e.getMessage());
    }
  }
}
