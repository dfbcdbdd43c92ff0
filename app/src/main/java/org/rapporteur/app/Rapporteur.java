package org.rapporteur.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.rapporteur.archive.access.Role;
import org.rapporteur.archive.export.ExportFormat;
import org.rapporteur.archive.export.What;
import org.rapporteur.archive.search.Order;
import org.rapporteur.ingest.InputFormat;
import org.rapporteur.model.Figure;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.reference.Additions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `rapporteur`; each subcommand is a class of its own.
@Command(
    name = "rapporteur",
    description = {
      "Reads news dispatches on international affairs:",
      "who did what to whom, where and when, and who says so."
    },
    subcommands = {HelpCommand.class},
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  rapporteur read examples/                  read every dispatch in a folder",
      "  rapporteur read --format jsonl news.jsonl  one JSON object a dispatch",
      "  rapporteur help read                       everything about a command",
      "",
      "Exit codes: 0 all input was read; 1 some was not, and standard error says",
      "which and why; 2 the command was not understood."
    })
public final class Rapporteur implements Runnable {

  @Spec private CommandSpec spec;

  Rapporteur() {}

  /// Runs the command line and ends the process.
  public static void main(String[] arguments) {
    int exitCode = run(Surroundings.ofProcess(), Pipeline::load, arguments);
    System.exit(exitCode);
  }

  /// Runs the command line.
  ///
  /// @param engines loads the engine when a command needs it
  /// @return the exit code
  static int run(Surroundings around, Engines engines, String... arguments) {
    return commandLine(around, engines).execute(arguments);
  }

  static CommandLine commandLine(Surroundings around, Engines engines) {
    Supplier<Pipeline> shipped = () -> engines.load(Additions.NONE);
    CommandLine line =
        new CommandLine(new Rapporteur())
            .addSubcommand(new ReadCommand(around, engines))
            .addSubcommand(new WatchCommand(around))
            .addSubcommand(ArchiveCommand.with(around, engines))
            .addSubcommand(new SearchCommand(around))
            .addSubcommand(CorrectionsCommand.with(around))
            .addSubcommand(new ExportCommand(around))
            .addSubcommand(ReferenceCommand.with(around))
            .addSubcommand(OntologyCommand.with(around))
            .addSubcommand(new EvaluateCommand(around, shipped))
            .addSubcommand(new BatchCommand(around))
            .addSubcommand(new ServeCommand(around, shipped))
            .addSubcommand(new VisitCommand(around))
            .addSubcommand(TokenCommand.with(around))
            .addSubcommand(new BenchCommand(around, shipped));
    line.getCommandSpec().versionProvider(new Versions(shipped));
    Ansi ansi = around.outputTerminal() && around.colours() ? Ansi.ON : Ansi.OFF;
    return line.setOut(new PrintWriter(around.output(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(around.error(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .setUsageHelpWidth(Math.clamp(around.width(), 60, 100))
        .registerConverter(What.class, new Choice<>(What.values()))
        .registerConverter(Role.class, new Choice<>(Role.values()))
        .registerConverter(Order.class, new Choice<>(Order.values()))
        .registerConverter(ExportFormat.class, new Choice<>(ExportFormat.values()))
        .registerConverter(OutputFormat.class, new Choice<>(OutputFormat.values()))
        .registerConverter(ExplanationFormat.class, new Choice<>(ExplanationFormat.values()))
        .registerConverter(PageOrJson.Form.class, new Choice<>(PageOrJson.Form.values()))
        .registerConverter(Figure.Measure.class, new Choice<>(Figure.Measure.values()))
        .registerConverter(InputFormat.class, new Choice<>(InputFormat.values()))
        .registerConverter(ColourChoice.class, new Choice<>(ColourChoice.values()))
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler(new Failures());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
