package org.rapporteur.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `rapporteur ontology`: what a user's codebook is worth before it is used.
@Command(
    name = "ontology",
    description = "Checks and measures a codebook of your own types of events.",
    sortOptions = false,
    subcommands = {HelpCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  rapporteur ontology check border-incidents.tsv",
      "  rapporteur ontology measure border-incidents.tsv --gold marked.txt",
    })
final class OntologyCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private OntologyCommand() {}

  static CommandLine with(Surroundings around) {
    return new CommandLine(new OntologyCommand())
        .addSubcommand(new OntologyCheckCommand(around))
        .addSubcommand(new OntologyMeasureCommand(around));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing: check or measure");
  }
}
