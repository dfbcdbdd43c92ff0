package org.rapporteur.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.evaluate.Evaluation;
import org.rapporteur.evaluate.PipelineEngine;
import org.rapporteur.evaluate.Progress;
import org.rapporteur.evaluate.Report;
import org.rapporteur.evaluate.ReportFiles;
import org.rapporteur.evaluate.ReportTable;
import org.rapporteur.evaluate.exam.Task;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur evaluate`: gold data in, a table beside the peers' figures and a report out.
@Command(
    name = "evaluate",
    description = "Measures how well dispatches are read, on gold data that you have.",
    sortOptions = false,
    footer = {
      "",
      "Gold files are JSON Lines, one text a line, with verified offsets; for syntax they",
      "are CoNLL-U, plain or gzipped; the project's own gold is marked-up text in folders.",
      "docs/reference/evaluation.md describes the forms.",
      "",
      "Examples:",
      "  rapporteur evaluate attribution       (the project's own gold, from a checkout)",
      "  rapporteur evaluate attribution --gold polnear.dev.jsonl",
      "  rapporteur evaluate dates --gold timebank.jsonl --gold aquaint.jsonl",
      "  rapporteur evaluate syntax --gold ewt.dev.conllu.gz --report measured/",
      "",
      "Exit codes: 0 every text was read; 1 some was not, or the gold data could not be",
      "used; 2 the command was not understood."
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Surroundings around;
  private final Supplier<Pipeline> pipelines;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TASK", description = "What to measure: ${COMPLETION-CANDIDATES}.")
  private @Nullable Task task;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "Gold data, a file or a folder of marked-up texts; several are measured one by one.",
        "Unless given, the project's own gold in evaluate/gold of the checkout."
      })
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = "--errors",
      description = "Lists what went wrong below the tables, where the task tells.")
  private boolean errors;

  @Option(
      names = "--report",
      paramLabel = "FOLDER",
      description = "Where TASK.md and TASK.json are written; ${DEFAULT-VALUE} unless given.")
  private Path report = Path.of("reports");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many texts to read at a time; all cores unless given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  EvaluateCommand(Surroundings around, Supplier<Pipeline> pipelines) {
    this.around = around;
    this.pipelines = pipelines;
  }

  @Override
  public Integer call() throws IOException {
    Task chosen = check();
    try (Pipeline pipeline = pipelines.get()) {
      Report measured = measure(chosen, pipeline);
      PrintStream output = new PrintStream(around.output(), true, StandardCharsets.UTF_8);
      output.print(ReportTable.of(measured));
      if (errors) {
        measured.measured().forEach(one -> one.errors().forEach(output::println));
      }
      for (Path file : ReportFiles.write(measured, report)) {
        around.error().println("rapporteur: wrote " + file);
      }
      return measured.failures().isEmpty() ? ExitCode.READ : ExitCode.NOT_ALL_READ;
    } catch (GoldException e) {
      around.error().println("rapporteur: gold data: " + e.getMessage());
      return ExitCode.NOT_ALL_READ;
    }
  }

  private Report measure(Task chosen, Pipeline pipeline) {
    var engine = new PipelineEngine(pipeline);
    if (!around.errorTerminal()) {
      return Evaluation.run(chosen, gold, engine, threads, Progress.SILENT);
    }
    try (ProgressBar bar = bar()) {
      Progress progress = (done, of) -> bar.maxHint(of).stepTo(done);
      return Evaluation.run(chosen, gold, engine, threads, progress);
    }
  }

  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("reading")
        .setUnit(" texts", 1)
        .showSpeed()
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(around.error(), around.width()))
        .build();
  }

  private Task check() {
    if (task == null) {
      throw wrong("name what to measure");
    }
    if (threads < 1) {
      throw wrong("--threads must be 1 or more, not " + threads);
    }
    if (gold.isEmpty()) {
      gold = OwnGold.of(task);
    }
    if (gold.isEmpty()) {
      throw wrong("--gold is missing: there is no gold of the project's own for " + task);
    }
    for (Path file : gold) {
      if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
        throw wrong("--gold: there is no file " + file);
      }
    }
    if (Files.exists(report) && !Files.isDirectory(report)) {
      throw wrong("--report %s is a file; name a folder".formatted(report));
    }
    return task;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
