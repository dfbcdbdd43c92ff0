package org.rapporteur.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringTokenizer;
import org.rapporteur.ingest.Inbox;
import org.rapporteur.ingest.Intake;
import org.rapporteur.model.Dispatch;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Pipeline;

/// One run over the input: several dispatches are read at a time, and written in their order.
final class ReadingRun {

  private final Pipeline pipeline;
  private final Rendering rendering;
  private final int threads;

  ReadingRun(Pipeline pipeline, Rendering rendering, int threads) {
    this.pipeline = pipeline;
    this.rendering = rendering;
    this.threads = threads;
  }

  /// Takes readings, rendered, in the order of the input.
  @FunctionalInterface
  interface Sink {

    void take(Dispatch dispatch, String rendered) throws IOException;

    /// Returns one that writes to `output` and keeps nothing back.
    static Sink to(OutputStream output) {
      return (_, rendered) -> {
        output.write(rendered.getBytes(StandardCharsets.UTF_8));
        output.flush();
      };
    }
  }

  /// Reads everything.
  ///
  /// @return the exit code
  int read(Inbox inbox, List<String> inputs, Sink sink, Reporter reporter) throws IOException {
    Tally tally = new Tally();
    try (reporter;
        InOrder<Result> results = new InOrder<>(threads)) {
      Thread.ofPlatform().daemon().start(() -> bring(inbox, inputs, results));
      for (var next = results.next(); next.isPresent(); next = results.next()) {
        take(next.get(), sink, tally, reporter);
      }
    }
    reporter.close(tally);
    return tally.anyRejected() ? ExitCode.NOT_ALL_READ : ExitCode.READ;
  }

  private void bring(Inbox inbox, List<String> inputs, InOrder<Result> results) {
    try {
      inbox.deliver(
          inputs,
          intake -> {
            switch (intake) {
              case Intake.Accepted(Dispatch dispatch) -> results.add(() -> result(dispatch));
              case Intake.Refused(var rejected) -> results.addDone(new Result.Rejection(rejected));
              case Intake.Noted(var note) -> results.addDone(new Result.Note(note));
            }
          });
      results.end();
    } catch (RuntimeException | Error e) {
      results.fail(e);
    }
  }

  private Result result(Dispatch dispatch) {
    return switch (pipeline.attempt(dispatch)) {
      case Outcome.Read(var reading) ->
          new Result.Written(
              dispatch,
              rendering.render(reading),
              new StringTokenizer(dispatch.text()).countTokens());
      case Outcome.Failed failed -> new Result.Rejection(failed.rejected());
    };
  }

  private static void take(Result result, Sink sink, Tally tally, Reporter reporter)
      throws IOException {
    switch (result) {
      case Result.Written(var dispatch, String text, int words) -> {
        sink.take(dispatch, text);
        tally.countRead(words);
        reporter.progress(tally);
      }
      case Result.Rejection(var rejected) -> {
        tally.countRejected();
        reporter.tell("not read", rejected);
      }
      case Result.Note(var note) -> reporter.tell("note", note);
    }
  }
}
