package org.rapporteur.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.TreeMap;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Findings;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.pipeline.Pipeline;

/// One call of the command line as a test sees it.
record Session(int exitCode, String output, String error) {

  /// Calls it with an engine that finds nothing, at once; a text that holds `FAIL` breaks it, and
  /// one that holds `SLOW` takes longer than others.
  static Session of(String standardInput, String... arguments) {
    return of(standardInput, false, arguments);
  }

  static Session onTerminal(String... arguments) {
    return of("", true, arguments);
  }

  private static Session of(String standardInput, boolean terminal, String... arguments) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    ByteArrayOutputStream error = new ByteArrayOutputStream();
    Surroundings around =
        new Surroundings(
            new ByteArrayInputStream(standardInput.getBytes(UTF_8)),
            output,
            new PrintStream(error, true, UTF_8),
            terminal,
            terminal,
            80,
            terminal);
    int exitCode = Rapporteur.run(around, _ -> emptyEngine(), arguments);
    return new Session(exitCode, output.toString(UTF_8), error.toString(UTF_8));
  }

  static Pipeline emptyEngine() {
    return Pipeline.of(
        Session::annotate,
        annotated ->
            new ResolvedDispatch(
                annotated, null, null, List.of(), List.of(), List.of(), List.of(), List.of()),
        _ -> new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
        new EngineStamp("7", new TreeMap<>(), new TreeMap<>()));
  }

  private static AnnotatedDispatch annotate(Dispatch dispatch) {
    if (dispatch.text().contains("FAIL")) {
      throw new IllegalStateException("told to fail");
    }
    if (dispatch.text().contains("SLOW")) {
      sleep();
    }
    return new AnnotatedDispatch(dispatch, List.of(), List.of(), List.of(), List.of());
  }

  private static void sleep() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Returns the ids of the readings that were written as JSON Lines.
  List<String> ids() {
    return output.lines().map(line -> line.replaceFirst(".*?\"id\":\"([^\"]*)\".*", "$1")).toList();
  }
}
