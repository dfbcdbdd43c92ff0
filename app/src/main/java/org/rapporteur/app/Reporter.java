package org.rapporteur.app;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Rejected;

/// Tells on standard error how a run goes: what was rejected, how far it is, what it came to.
final class Reporter implements AutoCloseable {

  /// Fewer dispatches are read before a bar could be looked at.
  private static final int HANDFUL = 8;

  private final PrintStream error;
  private final boolean showsProgress;
  private final int width;
  private @Nullable ProgressBar bar;

  Reporter(Surroundings around, boolean showsProgress) {
    this.error = around.error();
    this.showsProgress = showsProgress;
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
    shown.stepTo(tally.read());
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
