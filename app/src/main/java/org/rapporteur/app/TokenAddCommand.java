package org.rapporteur.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.access.Role;
import org.rapporteur.archive.access.Tokens.Issued;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur token add`: a new token, shown once.
@Command(
    name = "add",
    description = "Makes a token and writes it to standard output, this once.",
    sortOptions = false,
    footer = {
      "",
      "Only its SHA-256 is kept: a token that is lost is revoked and another one made.",
      "",
      "Examples:",
      "  rapporteur token add --archive news/ \"Desk\"",
      "  rapporteur token add --archive news/ --role editor \"Ada\"",
    })
final class TokenAddCommand implements Callable<Integer> {

  private final Surroundings around;

  @Spec private CommandSpec spec;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Parameters(
      paramLabel = "NAME",
      description = "Whose it is; corrections made with it bear that name.")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = {
        "${COMPLETION-CANDIDATES}; reader unless given. A reader sees everything,",
        "an editor corrects, too."
      })
  private Role role = Role.READER;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  TokenAddCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    try (Archive archive = folder.openOrMake()) {
      Issued issued = archive.tokens().add(name, role, Account.name());
      new PrintStream(around.output(), true, StandardCharsets.UTF_8).println(issued.secret());
      around
          .error()
          .println(
              "token %s for %s, %s; it is not shown again"
                  .formatted(
                      issued.token().id(),
                      issued.token().name(),
                      role.name().toLowerCase(Locale.ROOT)));
      return ExitCode.READ;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
