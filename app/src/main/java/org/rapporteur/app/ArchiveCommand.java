package org.rapporteur.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `rapporteur archive`: readings kept, looked at, checked and read again; see [Archive].
@Command(
    name = "archive",
    description = "Keeps readings in a folder: adds, shows, checks, copies and reads them again.",
    sortOptions = false,
    subcommands = {HelpCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  rapporteur archive add --archive news/ examples/",
      "  rapporteur archive show --archive news/ 2018-03-17-moscow",
      "  rapporteur archive verify --archive news/",
      "  rapporteur archive stories --archive news/",
      "  rapporteur archive backup --archive news/ news-copy/",
    })
final class ArchiveCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private ArchiveCommand() {}

  static CommandLine with(Surroundings around, Engines engines) {
    return new CommandLine(new ArchiveCommand())
        .addSubcommand(new ArchiveAddCommand(around, engines))
        .addSubcommand(new ArchiveShowCommand(around))
        .addSubcommand(new ArchiveStatsCommand(around))
        .addSubcommand(new ArchiveVerifyCommand(around))
        .addSubcommand(new ArchiveBackupCommand(around))
        .addSubcommand(new ArchiveRestoreCommand(around))
        .addSubcommand(new ArchiveRereadCommand(around, engines))
        .addSubcommand(new ArchiveCurveCommand(around))
        .addSubcommand(new ArchiveStoriesCommand(around))
        .addSubcommand(new ArchiveStoryCommand(around))
        .addSubcommand(new ArchiveMergeCommand(around))
        .addSubcommand(new ArchiveSplitCommand(around))
        .addSubcommand(new ArchiveActorCommand(around))
        .addSubcommand(new ArchiveFiguresCommand(around))
        .addSubcommand(new ArchiveAuditCommand(around));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "a command is missing: add, show, stats, verify, backup, restore, reread, curve, stories, story,"
            + " merge, split, actor, figures or audit");
  }
}
