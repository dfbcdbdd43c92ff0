package org.rapporteur.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Explanation;
import org.rapporteur.render.json.ExplanationJson;
import org.rapporteur.render.page.ExplanationPage;
import org.rapporteur.resolve.Explainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur reference explain`: whom words mean on a day, and why.
@Command(
    name = "explain",
    description = "Says whom words mean on a day, and which rows of the tables say so.",
    sortOptions = false,
    footer = {
      "",
      "The words stand alone here; in a dispatch its other names, and what stands beside a",
      "name, decide too.",
      "",
      "Examples:",
      "  rapporteur reference explain Araghchi --on 2024-10-20",
      "  rapporteur reference explain --format json 'Western powers'",
    })
final class ExplainCommand implements Callable<Integer> {

  private final Surroundings around;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORDS", description = "A name or a description.")
  private String words = "";

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day, as 2024-10-20; without it, offices are not resolved.")
  private @Nullable LocalDate day;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "How to write: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
  private ExplanationFormat format = ExplanationFormat.TEXT;

  @Mixin private final OwnTables ownTables = new OwnTables();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ExplainCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    if (words.isBlank()) {
      throw new ParameterException(spec.commandLine(), "there are no words to explain");
    }
    Explanation explanation = Explainer.load(ownTables.read()).explain(words, day);
    String written =
        switch (format) {
          case TEXT ->
              ExplanationPage.render(
                  explanation, around.width(), around.outputTerminal() && around.colours());
          case JSON -> ExplanationJson.line(explanation) + "\n";
        };
    new PrintStream(around.output(), true, StandardCharsets.UTF_8).print(written);
    return ExitCode.READ;
  }
}
