package org.rapporteur.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.correction.Correction;
import org.rapporteur.archive.correction.json.CorrectionParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rapporteur corrections import`: corrections into an archive.
@Command(
    name = "import",
    description = "Adds corrections, one JSON object a line.",
    sortOptions = false,
    footer = {
      "",
      "A line names a finding of the present reading, or its words as export writes them:",
      "",
      "  {\"dispatch\":\"2018-03-17-moscow\",\"finding\":\"e3\",\"change\":\"replace\",",
      "   \"values\":{\"status\":\"planned\"},\"author\":\"ada\",\"reason\":\"it says will\"}",
      "  {\"dispatch\":\"2018-03-17-moscow\",\"finding\":\"f1\",\"change\":\"reject\",\"author\":\"ada\"}",
      "  {\"dispatch\":\"2018-03-17-moscow\",\"change\":\"undo\",\"correction\":\"ID\",\"author\":\"ada\"}",
      "",
      "(each on one line). A correction that is there already is not added twice.",
      "",
      "Example:",
      "  rapporteur corrections import --archive news/ corrections.jsonl",
      "",
      "Exit codes: 0 all are there and fit; 1 a line is no correction, or one does not fit",
      "its dispatch (it is kept all the same), and standard error says why; 2 the command",
      "was not understood."
    })
final class CorrectionsImportCommand implements Callable<Integer> {

  private final Surroundings around;
  private boolean allWell = true;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Parameters(paramLabel = "FILE", description = "The corrections.")
  private Path file = Path.of("");

  @Option(names = "--dry-run", description = "Check the lines, but add nothing.")
  private boolean dryRun;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  CorrectionsImportCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive archive = folder.open()) {
      List<Correction> corrections = read(archive);
      int added = 0;
      Set<String> dispatches = new LinkedHashSet<>();
      for (Correction correction : corrections) {
        dispatches.add(correction.dispatch());
        added += !dryRun && archive.correct(correction) ? 1 : 0;
      }
      dispatches.forEach(dispatch -> sayWhatDoesNotFit(archive, dispatch));
      around
          .error()
          .println(
              dryRun
                  ? "nothing was added; %d corrections read".formatted(corrections.size())
                  : "%d added, %d there already".formatted(added, corrections.size() - added));
    }
    return allWell ? ExitCode.READ : ExitCode.NOT_ALL_READ;
  }

  private List<Correction> read(Archive archive) throws IOException {
    var parser = new CorrectionParser(archive::find, Clock.systemUTC());
    List<Correction> corrections = new ArrayList<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        try {
          if (!line.isBlank()) {
            corrections.add(parser.parse(line));
          }
        } catch (IllegalArgumentException e) {
          complain("not added: %s:%d: %s".formatted(file, number, e.getMessage()));
        }
      }
    }
    return corrections;
  }

  private void sayWhatDoesNotFit(Archive archive, String dispatch) {
    archive
        .corrected(dispatch)
        .ifPresentOrElse(
            corrected ->
                corrected
                    .unfit()
                    .forEach(unfit ->
                        complain("does not fit %s: %s".formatted(dispatch, unfit.reason()))),
            () -> complain("there is no dispatch \"%s\" yet".formatted(dispatch)));
  }

  private void complain(String what) {
    allWell = false;
    around.error().println("rapporteur: " + what);
  }
}
