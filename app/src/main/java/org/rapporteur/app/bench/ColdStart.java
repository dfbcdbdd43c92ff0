package org.rapporteur.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// From the start of a process to the written reading of one dispatch.
public final class ColdStart {

  private ColdStart() {}

  /// Starts the program anew, as this one was started, and has it read `dispatch`.
  ///
  /// @return the seconds of the quickest of so many starts; NaN when this program is no jar or the
  ///   start fails
  public static double seconds(Path dispatch, int starts) {
    String program = System.getProperty("java.class.path");
    double quickest = Double.NaN;
    if (!program.endsWith(".jar")) {
      return quickest;
    }
    try {
      for (int i = 0; i < starts; i++) {
        double seconds = once(command(program, dispatch));
        quickest = Double.isNaN(quickest) ? seconds : Math.min(quickest, seconds);
      }
    } catch (IOException _) {
      return Double.NaN;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return quickest;
  }

  private static List<String> command(String program, Path dispatch) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-jar", program, "read", "--format", "jsonl", dispatch.toString()));
    return command;
  }

  private static double once(List<String> command) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int exitCode = process.waitFor();
    return exitCode == 0 ? (System.nanoTime() - begun) / 1e9 : Double.NaN;
  }
}
