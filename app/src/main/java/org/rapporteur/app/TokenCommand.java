package org.rapporteur.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `rapporteur token`: who may come into the reading room.
@Command(
    name = "token",
    description = "Lets people and programs into the reading room over an archive.",
    sortOptions = false,
    subcommands = {HelpCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "As soon as one token holds, the reading room demands one of everybody.",
      "",
      "Examples:",
      "  rapporteur token add --archive news/ --role editor \"Ada\"",
      "  rapporteur token list --archive news/",
      "  rapporteur token revoke --archive news/ 7f3a90c1",
    })
final class TokenCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private TokenCommand() {}

  static CommandLine with(Surroundings around) {
    return new CommandLine(new TokenCommand())
        .addSubcommand(new TokenAddCommand(around))
        .addSubcommand(new TokenListCommand(around))
        .addSubcommand(new TokenRevokeCommand(around));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing: add, list or revoke");
  }
}
