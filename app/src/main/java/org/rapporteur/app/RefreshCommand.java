package org.rapporteur.app;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.refresh.Batch;
import org.rapporteur.reference.refresh.Refresh;
import org.rapporteur.reference.refresh.RefreshException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur reference refresh`: who holds office now, from Wikidata into tables of one's own.
@Command(
    name = "refresh",
    description = "Asks Wikidata who holds and held offices, and writes tables for --reference.",
    sortOptions = false,
    footer = {
      "",
      "Answers are kept in FOLDER/answers as they come: a run that breaks off goes on where",
      "it stopped. Delete that folder to ask anew. This is the only command that uses the",
      "network.",
      "",
      "Examples:",
      "  rapporteur reference refresh --dry-run my-tables/",
      "  rapporteur reference refresh --countries IRN,ISR my-tables/",
    })
final class RefreshCommand implements Callable<Integer> {

  private final Surroundings around;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "Where the tables are written.")
  private Path folder = Path.of("");

  @Option(
      names = "--countries",
      paramLabel = "CODE",
      split = ",",
      description = "ISO 3166 alpha-3 codes; all countries unless given.")
  private List<String> countries = new ArrayList<>();

  @Option(names = "--dry-run", description = "Only print what would be asked.")
  private boolean dryRun;

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      description = "Between two questions; ${DEFAULT-VALUE} unless given.")
  private int pause = 2;

  @Option(
      names = "--endpoint",
      paramLabel = "ADDRESS",
      description = "Another SPARQL service over Wikidata.")
  private @Nullable URI endpoint;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  RefreshCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Refresh refresh = Refresh.of(folder, checked());
    return dryRun ? print(refresh) : run(refresh);
  }

  private List<String> checked() {
    List<String> known = Refresh.allCountries();
    for (String country : countries) {
      if (!known.contains(country)) {
        throw wrong("--countries: no country of today has the code " + country);
      }
    }
    if (pause < 0) {
      throw wrong("--pause must be 0 or more, not " + pause);
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw wrong("%s is a file; name a folder".formatted(folder));
    }
    return countries.isEmpty() ? known : countries;
  }

  private int print(Refresh refresh) {
    PrintStream output = new PrintStream(around.output(), true, StandardCharsets.UTF_8);
    for (Batch batch : refresh.batches()) {
      String countriesAsked = String.join(" ", batch.countries());
      String kept = refresh.isAnswered(batch) ? " (answered)" : "";
      output.println("# %s: %s%s".formatted(batch.office(), countriesAsked, kept));
    }
    output.println(refresh.batches().getFirst().query());
    return ExitCode.READ;
  }

  private int run(Refresh refresh) {
    URI service = endpoint == null ? Refresh.WIKIDATA : endpoint;
    int all = refresh.batches().size();
    try {
      refresh.run(
          service,
          Duration.ofSeconds(pause),
          (done, batch) ->
              around.error().printf("rapporteur: %d of %d: %s%n", done, all, batch.fileName()));
      around.error().printf("rapporteur: wrote persons.tsv and tenures.tsv in %s%n", folder);
      return ExitCode.READ;
    } catch (RefreshException e) {
      long kept = refresh.batches().stream().filter(refresh::isAnswered).count();
      around
          .error()
          .printf(
              "rapporteur: %s; %d of %d answers are kept in %s: run the same command again to go"
                  + " on%n",
              e.getMessage(), kept, all, folder);
      return ExitCode.NOT_ALL_READ;
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
