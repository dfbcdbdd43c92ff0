package org.rapporteur.app;

import java.util.concurrent.Callable;
import org.rapporteur.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rapporteur token revoke`: a token lets nobody in any longer.
@Command(
    name = "revoke",
    description = "Revokes a token; whoever came in by it is out within five seconds.",
    sortOptions = false,
    footer = {
      "",
      "Example:",
      "  rapporteur token revoke --archive news/ 7f3a90c1",
      "",
      "Exit codes: 0 it was revoked; 1 no token of that id holds; 2 the command was not",
      "understood."
    })
final class TokenRevokeCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Parameters(paramLabel = "ID", description = "Its id, as `token list` shows it.")
  private String id = "";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  TokenRevokeCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (Archive archive = folder.open()) {
      if (archive.tokens().revoke(id, Account.name())) {
        around.error().println("token %s is revoked".formatted(id));
        return ExitCode.READ;
      }
      around.error().println("rapporteur: no token %s holds".formatted(id));
      return ExitCode.NOT_ALL_READ;
    }
  }
}
