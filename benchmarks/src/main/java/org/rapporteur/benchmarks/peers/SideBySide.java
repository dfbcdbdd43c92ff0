package org.rapporteur.benchmarks.peers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.bench.Machine;
import org.rapporteur.evaluate.json.ReportJson;
import org.rapporteur.ingest.Inbox;
import org.rapporteur.ingest.Intake;
import org.rapporteur.model.Dispatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Rapporteur and Stanford CoreNLP on the same articles, one after the other, each warm and in a
/// process of its own; a table, and `peers.json`.
@Command(
    name = "side-by-side",
    mixinStandardHelpOptions = true,
    description = "Reads the same articles with Rapporteur and with its peers.")
public final class SideBySide implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dispatches, as for read.")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--dispatches", description = "How many to read; ${DEFAULT-VALUE} by default.")
  private int dispatches = 60;

  @Option(names = "--threads", description = "How many at a time; ${DEFAULT-VALUE} by default.")
  private int threads = 2;

  @Option(names = "--gold", description = "Gold attributions to score, in PolNeAR's form.")
  private @Nullable Path gold;

  @Option(names = "--report", description = "Folder for peers.json; ${DEFAULT-VALUE} by default.")
  private Path report = Path.of("reports");

  @Option(names = "--only", hidden = true, description = "Whom this process measures.")
  private @Nullable Candidate only;

  @Option(names = "--figures", hidden = true, description = "Where it writes what it measured.")
  private @Nullable Path figures;

  /// Runs the command; see `--help`.
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SideBySide()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Trial trial = new Trial(articles(), Math.max(5, dispatches / 10), threads, gold);
    if (only != null && figures != null) {
      Files.writeString(figures, ReportJson.pretty(trial.of(only)));
      return 0;
    }
    Map<String, Object> found = new LinkedHashMap<>();
    for (Candidate candidate : Candidate.values()) {
      found.put(candidate.name().toLowerCase(Locale.ROOT), child(candidate));
    }
    tell(trial, found);
    return 0;
  }

  private List<Dispatch> articles() {
    List<Dispatch> found = new ArrayList<>();
    new Inbox(System.in, null)
        .deliver(
            inputs,
            intake -> {
              if (intake instanceof Intake.Accepted(Dispatch dispatch)
                  && found.size() < dispatches) {
                found.add(dispatch);
              }
            });
    return found;
  }

  /// Measures one in a process of its own, so that its memory is its own.
  private Map<String, Object> child(Candidate candidate) throws IOException, InterruptedException {
    Path written = Files.createTempFile("side-by-side", ".json");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                candidate.heap(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                SideBySide.class.getName(),
                "--only=" + candidate,
                "--figures=" + written,
                "--dispatches=" + dispatches,
                "--threads=" + threads));
    if (gold != null) {
      command.add("--gold=" + gold);
    }
    command.addAll(inputs);
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException(candidate + " ended with status " + status);
    }
    Map<String, Object> measured = ReportJson.read(written);
    Files.delete(written);
    return measured;
  }

  private void tell(Trial trial, Map<String, Object> found) throws IOException {
    PrintStream output = System.out;
    output.printf(
        Locale.ROOT, "%,d dispatches, %,d words%n", trial.articles().size(), trial.words());
    found.forEach((name, measured) -> {
      output.printf(Locale.ROOT, "%s%n", name);
      ((Map<?, ?>) measured)
          .forEach((figure, value) ->
              output.printf(Locale.ROOT, "  %-20s %10s%n", figure, number(value)));
    });
    write(trial, found);
  }

  private static String number(Object value) {
    return value instanceof Number number
        ? String.format(Locale.ROOT, "%,.1f", number.doubleValue())
        : String.valueOf(value);
  }

  private void write(Trial trial, Map<String, Object> found) throws IOException {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("dispatches", trial.articles().size());
    page.put("words", trial.words());
    page.put("threads", threads);
    page.put("machine", Machine.here().json());
    page.putAll(found);
    Files.createDirectories(report);
    Files.writeString(report.resolve("peers.json"), ReportJson.pretty(page));
  }
}
