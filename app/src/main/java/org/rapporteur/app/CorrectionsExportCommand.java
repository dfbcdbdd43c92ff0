package org.rapporteur.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.correction.CorrectedGold;
import org.rapporteur.archive.correction.CorrectedGold.Gold;
import org.rapporteur.archive.correction.CorrectedGold.Task;
import org.rapporteur.archive.correction.Correction;
import org.rapporteur.archive.correction.json.CorrectionJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur corrections export`: as lines for another archive, or as gold.
@Command(
    name = "export",
    description = "Writes corrections as JSON Lines, or the corrected paragraphs as gold.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  rapporteur corrections export --archive news/ > corrections.jsonl",
      "  rapporteur corrections export --archive news/ --gold my-gold/",
      "  rapporteur evaluate events --gold my-gold/events",
      "",
      "Exit codes: 0 all were written; 2 the command was not understood."
    })
final class CorrectionsExportCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Option(
      names = "--gold",
      paramLabel = "FOLDER",
      description = {
        "Write marked-up gold to FOLDER/attribution, FOLDER/events and FOLDER/figures instead,",
        "for rapporteur evaluate and for training."
      })
  private @Nullable Path gold;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  CorrectionsExportCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive archive = folder.open()) {
      if (gold == null) {
        PrintStream output = new PrintStream(around.output(), true, StandardCharsets.UTF_8);
        archive.corrections().forEach(one -> output.print(CorrectionJson.line(one) + "\n"));
      } else {
        writeGold(archive, gold);
      }
    }
    return ExitCode.READ;
  }

  private void writeGold(Archive archive, Path target) throws IOException {
    Map<Task, List<String>> passages = new EnumMap<>(Task.class);
    int inexpressible = 0;
    List<String> dispatches =
        archive.corrections().stream().map(Correction::dispatch).distinct().toList();
    for (String dispatch : dispatches) {
      Gold made =
          archive.corrected(dispatch).map(CorrectedGold::of).orElseGet(() -> new Gold(Map.of(), 0));
      inexpressible += made.inexpressible();
      made.passages()
          .forEach(
              (task, some) -> passages.computeIfAbsent(task, _ -> new ArrayList<>()).addAll(some));
    }
    for (var task : passages.entrySet()) {
      Path place = target.resolve(task.getKey().name().toLowerCase(Locale.ROOT));
      Files.createDirectories(place);
      Files.writeString(place.resolve("corrections.txt"), String.join("\n", task.getValue()));
      around.error().printf("%s: %d passages%n", place, task.getValue().size());
    }
    if (inexpressible > 0) {
      around
          .error()
          .printf("%d corrections have no form in the markup and were left out%n", inexpressible);
    }
  }
}
