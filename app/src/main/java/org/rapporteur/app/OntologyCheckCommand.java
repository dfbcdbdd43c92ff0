package org.rapporteur.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CodebookEvent;
import org.rapporteur.model.Dispatch;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Codebook;
import org.rapporteur.reference.CodebookExample;
import org.rapporteur.reference.LoadedTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur ontology check`: what a codebook holds, and which of its examples it gets wrong.
@Command(
    name = "check",
    description = {
      "Lists what was read, and each example that the codebook codes otherwise when all",
      "others are known: as another type, or not at all."
    },
    sortOptions = false)
final class OntologyCheckCommand implements Callable<Integer> {

  private final Surroundings around;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The codebook.")
  private @Nullable Path file;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  OntologyCheckCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Codebook codebook = Codebooks.read(Objects.requireNonNull(file), spec);
    PrintStream output = new PrintStream(around.output(), true, StandardCharsets.UTF_8);
    for (Codebook.Type type : codebook.types()) {
      output.printf(
          "%-16s %2d examples, %d terms, %d counter-examples%n",
          type.name(), type.examples().size(), type.terms().size(), type.counterexamples().size());
    }
    // Two halves, each judged by the other, so that no example is recognised as itself.
    int wrong = judge(codebook, 0, output) + judge(codebook, 1, output);
    output.printf("%d of %d examples are coded otherwise%n", wrong, examples(codebook));
    return ExitCode.READ;
  }

  private static int examples(Codebook codebook) {
    return codebook.types().stream().mapToInt(type -> type.examples().size()).sum();
  }

  private static int judge(Codebook codebook, int half, PrintStream output) {
    int wrong = 0;
    Codebook known = codebook.half(half);
    try (Pipeline pipeline = Pipeline.load(Additions.NONE, LoadedTerms.load(), known)) {
      for (Codebook.Type type : codebook.half(1 - half).types()) {
        for (CodebookExample example : type.examples()) {
          String coded = coded(pipeline, type.name(), example);
          if (!coded.equals(type.name())) {
            output.printf("%s, coded as %s: %s%n", type.name(), coded, example.text());
            wrong++;
          }
        }
      }
    }
    return wrong;
  }

  private static String coded(Pipeline pipeline, String wanted, CodebookExample example) {
    Dispatch dispatch = Dispatch.of("example", example.text());
    List<String> types =
        pipeline.read(dispatch).findings().codebookEvents().stream()
            .map(CodebookEvent::type)
            .toList();
    return types.contains(wanted) ? wanted : types.isEmpty() ? "nothing" : types.getFirst();
  }
}
