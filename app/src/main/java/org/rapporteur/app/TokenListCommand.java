package org.rapporteur.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.access.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur token list`: which tokens there are.
@Command(
    name = "list",
    description =
        "Lists all tokens, tab-separated, also those that were revoked; never themselves.",
    sortOptions = false,
    footer = {"", "Example:", "  rapporteur token list --archive news/"})
final class TokenListCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  TokenListCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    PrintStream output = new PrintStream(around.output(), true, StandardCharsets.UTF_8);
    try (Archive archive = folder.open()) {
      output.println("id\tname\trole\tmade\trevoked");
      archive.tokens().all().forEach(token -> output.println(row(token)));
    }
    return ExitCode.READ;
  }

  private static String row(Token token) {
    return String.join(
        "\t",
        token.id(),
        token.name(),
        token.role().name().toLowerCase(Locale.ROOT),
        token.made().toString(),
        token.revoked() == null ? "" : token.revoked().toString());
  }
}
