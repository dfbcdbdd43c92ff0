package org.rapporteur.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rapporteur batch`: web archives to Parquet on Apache Spark, in a process of its own, as Spark's
/// libraries are on no other command's class path.
@Command(
    name = "batch",
    description = "Reads web archives into Parquet tables, on Apache Spark.",
    sortOptions = false,
    footer = {
      "",
      "Every .warc or .warc.gz file is read on one core and finished for itself; what was",
      "finished before is skipped. OUT holds readings, events, statements, figures and",
      "rejected, a folder each, partitioned by archive. docs/concepts/scale.md tells how",
      "to run the same on a cluster.",
      "",
      "Examples:",
      "  rapporteur batch --master 'local[2]' crawls/ tables/",
      "",
      "Exit codes: 0 all archives were read; 1 some were not; 2 the command was not",
      "understood."
    })
final class BatchCommand implements Callable<Integer> {

  private static final String JOB = "org.rapporteur.batch.BatchJob";
  private static final String BUILT = "batch/target/";

  private final Surroundings around;

  @Option(
      names = "--master",
      paramLabel = "MASTER",
      description = "Where Spark runs; all cores of this machine unless given.")
  private String master = "local[*]";

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      description = "The heap of the process, as -Xmx takes it; ${DEFAULT-VALUE} unless given.")
  private String memory = "2g";

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = "An archive, or a folder with archives in it and below.")
  private @Nullable String input;

  @Parameters(index = "1", paramLabel = "OUT", description = "The folder of the tables.")
  private @Nullable String output;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  BatchCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Path> built = new ArrayList<>();
    for (String name : List.of("rapporteur-batch.jar", "jars", "classpath")) {
      Checkout.find(BUILT + name).ifPresent(built::add);
    }
    if (built.size() < 3 || input == null || output == null) {
      around
          .error()
          .println("rapporteur: batch is not built; run ./rapporteur batch in a checkout");
      return ExitCode.NOT_ALL_READ;
    }
    Path classPath = classPath(built);
    Process job = new ProcessBuilder(command(classPath, input, output)).inheritIO().start();
    Thread stop = new Thread(job::destroy);
    Runtime.getRuntime().addShutdownHook(stop);
    int exitCode = job.waitFor();
    Runtime.getRuntime().removeShutdownHook(stop);
    Files.deleteIfExists(classPath);
    return exitCode;
  }

  private List<String> command(Path classPath, String from, String to) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + memory,
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "@" + classPath,
        JOB,
        "--master",
        master,
        from,
        to);
  }

  /// Writes the class path into a file, as it is too long for a command line.
  private static Path classPath(List<Path> built) throws IOException {
    String own = Files.readString(built.get(1)).strip().replace(",", File.pathSeparator);
    String all = Files.readString(built.get(2)).strip();
    String path = String.join(File.pathSeparator, built.getFirst().toString(), all, own);
    Path file = Files.createTempFile("rapporteur-batch", ".arguments");
    return Files.writeString(file, "-cp \"" + path.replace("\\", "\\\\") + "\"\n");
  }
}
