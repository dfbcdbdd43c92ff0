package org.rapporteur.app;

import java.io.PrintStream;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.Census;
import org.rapporteur.model.Rejected;

/// Tells on standard error how a run goes: what was rejected, how far it is, what it came to.
final class Reporter implements AutoCloseable {

  /// Fewer dispatches are read before a bar could be looked at.
  private static final int HANDFUL = 8;

  private static final long UNKNOWN = -1;

  private final PrintStream error;
  private final boolean showsProgress;
  private final int width;
  private final List<String> inputs;
  private @Nullable ProgressBar bar;

  /// @param inputs what is read, to be counted when a bar is shown
  Reporter(Surroundings around, boolean showsProgress, List<String> inputs) {
    this.error = around.error();
    this.showsProgress = showsProgress;
    this.inputs = inputs;
    this.width = around.width();
  }

  /// Prints one line about input that was not read, or not quite as it came in.
  void tell(String kind, Rejected rejected) {
    clearLine();
    error.println("rapporteur: %s: %s".formatted(kind, rejected.describe()));
  }

  /// Moves the bar on.
  void progress(Tally tally) {
    if (!showsProgress || tally.read() <= HANDFUL) {
      return;
    }
    ProgressBar shown = bar;
    if (shown == null) {
      shown = newBar();
      bar = shown;
    }
    shown.stepTo(tally.handled());
  }

  /// Prints the line that closes a run.
  void close(Tally tally) {
    close();
    error.println(tally.describe());
  }

  @Override
  public void close() {
    ProgressBar shown = bar;
    bar = null;
    if (shown != null) {
      shown.close();
    }
  }

  private ProgressBar newBar() {
    return new ProgressBarBuilder()
        .setTaskName("reading")
        .setInitialMax(Census.count(inputs).orElse(UNKNOWN))
        .setUnit(" dispatches", 1)
        .showSpeed()
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(error, width))
        .build();
  }

  private void clearLine() {
    if (bar != null) {
      error.print("\r\u001B[K");
    }
  }
}
