package org.rapporteur.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `rapporteur corrections`: what persons say about readings.
@Command(
    name = "corrections",
    description = "Corrects what was read wrongly, and makes gold of the corrections.",
    sortOptions = false,
    subcommands = {HelpCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  rapporteur corrections import --archive news/ corrections.jsonl",
      "  rapporteur corrections list --archive news/",
      "  rapporteur corrections export --archive news/ > corrections.jsonl",
      "  rapporteur corrections export --archive news/ --gold my-gold/",
    })
final class CorrectionsCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private CorrectionsCommand() {}

  static CommandLine with(Surroundings around) {
    return new CommandLine(new CorrectionsCommand())
        .addSubcommand(new CorrectionsImportCommand(around))
        .addSubcommand(new CorrectionsListCommand(around))
        .addSubcommand(new CorrectionsExportCommand(around));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "a command is missing: import, list or export");
  }
}
