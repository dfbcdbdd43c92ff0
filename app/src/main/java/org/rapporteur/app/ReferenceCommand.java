package org.rapporteur.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `rapporteur reference`: what is known about the world, and how to bring it up to date.
@Command(
    name = "reference",
    description = "Shows and renews what is known about who is who.",
    sortOptions = false,
    subcommands = {HelpCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  rapporteur reference explain Araghchi --on 2024-10-20",
      "  rapporteur reference explain 'the Iranian foreign minister' --on 2019-06-01",
      "  rapporteur reference refresh my-tables/",
    })
final class ReferenceCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private ReferenceCommand() {}

  static CommandLine with(Surroundings around) {
    return new CommandLine(new ReferenceCommand())
        .addSubcommand(new ExplainCommand(around))
        .addSubcommand(new RefreshCommand(around));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing: explain or refresh");
  }
}
