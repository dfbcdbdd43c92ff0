package org.rapporteur.app;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.rapporteur.app.visit.Visit;
import org.rapporteur.app.visit.VisitReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur visit`: how long readers of a reading room wait.
@Command(
    name = "visit",
    description = "Visits a reading room as many readers do, and measures what they wait for.",
    sortOptions = false,
    footer = {
      "",
      "Each reader begins at the first page and follows links, looking at each page for a",
      "while. Nothing is changed in the room. The readers need the processor, too: what is",
      "measured on the machine of the room is what it can do beside them.",
      "",
      "Example:",
      "  rapporteur serve --archive my-archive &",
      "  rapporteur visit http://127.0.0.1:7070 --readers 50 --minutes 10",
      "",
      "Exit codes: 0 every page was answered; 1 some were not, or nobody is there; 2 the",
      "command was not understood."
    })
final class VisitCommand implements Callable<Integer> {

  private final Surroundings around;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "URL", description = "Where the room is, as serve has said.")
  private URI room = URI.create("");

  @Option(
      names = "--readers",
      paramLabel = "N",
      description = "How many read at the same time; ${DEFAULT-VALUE} unless given.")
  private int readers = 50;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "How long they stay; ${DEFAULT-VALUE} unless given, and may be a fraction.")
  private double minutes = 10;

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      description = {
        "For how long one looks at a page, on average; ${DEFAULT-VALUE} unless given.",
        "0 asks for the next page at once."
      })
  private double pause = 1;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  VisitCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (!"http".equals(room.getScheme()) && !"https".equals(room.getScheme())) {
      throw new ParameterException(
          spec.commandLine(), "%s is no address such as http://127.0.0.1:7070".formatted(room));
    }
    if (readers < 1 || minutes <= 0 || pause < 0) {
      throw new ParameterException(
          spec.commandLine(), "--readers and --minutes must be more than 0, --pause 0 or more");
    }
    URI address = URI.create(room.getScheme() + "://" + room.getAuthority());
    Duration length = Duration.ofMillis(Math.round(minutes * 60_000));
    try {
      VisitReport report = new Visit(address, readers, length, pause).make();
      new PrintStream(around.output(), true, StandardCharsets.UTF_8).print(report.table());
      return report.errors() == 0 ? ExitCode.READ : ExitCode.NOT_ALL_READ;
    } catch (IOException _) {
      around.error().println("rapporteur: nobody answers at " + address);
      return ExitCode.NOT_ALL_READ;
    }
  }
}
