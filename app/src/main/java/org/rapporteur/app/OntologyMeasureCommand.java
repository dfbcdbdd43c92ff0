package org.rapporteur.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.evaluate.exam.CodebookMarks;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Codebook;
import org.rapporteur.reference.LoadedTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur ontology measure`: how much a codebook finds in texts marked up by hand.
@Command(
    name = "measure",
    description = "Reads marked-up texts with 3, 5, 10 and all examples a type and scores them.",
    sortOptions = false)
final class OntologyMeasureCommand implements Callable<Integer> {

  private static final List<Integer> EXAMPLES = List.of(3, 5, 10, Integer.MAX_VALUE);

  private final Surroundings around;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The codebook.")
  private @Nullable Path file;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      required = true,
      description = "Texts in the markup of docs/reference/markup.md; kinds are the types.")
  private @Nullable Path gold;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  OntologyMeasureCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Codebook codebook = Codebooks.read(Objects.requireNonNull(file), spec);
    PrintStream output = new PrintStream(around.output(), true, StandardCharsets.UTF_8);
    output.println("examples  terms  precision  recall    F1  marked  coded");
    try {
      for (int examples : EXAMPLES) {
        measure(codebook.withExamples(examples).withoutTerms(), examples, "no", output);
      }
      measure(codebook, Integer.MAX_VALUE, "yes", output);
    } catch (GoldException e) {
      around.error().println("rapporteur: gold data: " + e.getMessage());
      return ExitCode.NOT_ALL_READ;
    }
    return ExitCode.READ;
  }

  private void measure(Codebook codebook, int examples, String terms, PrintStream output) {
    try (Pipeline pipeline = Pipeline.load(Additions.NONE, LoadedTerms.load(), codebook)) {
      CodebookMarks marks = CodebookMarks.of(Objects.requireNonNull(gold), pipeline::read);
      String count = examples == Integer.MAX_VALUE ? "all" : String.valueOf(examples);
      output.println(marks.line(count, terms));
    }
  }
}
