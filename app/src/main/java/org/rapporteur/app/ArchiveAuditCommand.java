package org.rapporteur.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.rapporteur.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur archive audit`: who corrected, who was let in or refused, who made tokens.
@Command(
    name = "audit",
    description =
        "Lists corrections, tokens made and revoked, log-ins and refusals, tab-separated.",
    sortOptions = false,
    footer = {
      "",
      "The log is kept in the archive; nothing in it is ever changed or deleted.",
      "",
      "Example:",
      "  rapporteur archive audit --archive news/"
    })
final class ArchiveAuditCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ArchiveAuditCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    PrintStream output = new PrintStream(around.output(), true, StandardCharsets.UTF_8);
    try (Archive archive = folder.open()) {
      output.println("time\tkind\twho\twhat");
      archive
          .audit()
          .entries()
          .forEach(entry ->
              output.println(
                  String.join(
                      "\t", entry.time().toString(), entry.kind(), entry.who(), entry.what())));
    }
    return ExitCode.READ;
  }
}
