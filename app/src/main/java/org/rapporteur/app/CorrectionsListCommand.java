package org.rapporteur.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.correction.Corrected;
import org.rapporteur.archive.correction.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur corrections list`: who corrected what, and what of it holds.
@Command(
    name = "list",
    description = "Lists all corrections: which hold, which were undone, which do not fit.",
    sortOptions = false,
    footer = {
      "",
      "Example:",
      "  rapporteur corrections list --archive news/ --unfit",
      "",
      "Exit codes: 0 they were listed; 2 the command was not understood."
    })
final class CorrectionsListCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Option(
      names = "--unfit",
      description = "Only those that do not fit the present reading of their dispatch.")
  private boolean unfit;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  CorrectionsListCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    PrintStream output = new PrintStream(around.output(), true, StandardCharsets.UTF_8);
    try (Archive archive = folder.open()) {
      output.println("id\tdispatch\tstate\tchange\tauthor\ttime\treason");
      Map<String, States> states = new HashMap<>();
      for (Correction correction : archive.corrections()) {
        String state =
            states
                .computeIfAbsent(correction.dispatch(), id -> States.of(archive, id))
                .of(correction);
        if (!unfit || state.startsWith("does not fit")) {
          output.println(row(correction, state));
        }
      }
    }
    return ExitCode.READ;
  }

  private static String row(Correction correction, String state) {
    return String.join(
        "\t",
        correction.id(),
        correction.dispatch(),
        state,
        oneLine(correction.change().describe()),
        oneLine(correction.author()),
        correction.time().toString(),
        oneLine(correction.reason()));
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }

  /// What became of the corrections of one dispatch.
  private record States(Set<String> applied, Map<String, String> unfit) {

    static States of(Archive archive, String dispatch) {
      @Nullable Corrected corrected = archive.corrected(dispatch).orElse(null);
      if (corrected == null) {
        return new States(Set.of(), Map.of());
      }
      return new States(
          corrected.applied().stream().map(Correction::id).collect(Collectors.toSet()),
          corrected.unfit().stream()
              .collect(
                  Collectors.toMap(
                      one -> one.correction().id(), Corrected.Unfit::reason, (a, _) -> a)));
    }

    String of(Correction correction) {
      if (applied.contains(correction.id())) {
        return "holds";
      }
      String reason = unfit.get(correction.id());
      return reason == null ? "undone or an undoing" : "does not fit: " + oneLine(reason);
    }
  }
}
