package org.rapporteur.app;

import java.time.Duration;
import java.util.Locale;

/// Counts what a run has read.
final class Tally {

  private final long start = System.nanoTime();
  private long read;
  private long words;
  private long rejected;

  void countRead(int wordsOfDispatch) {
    read++;
    words += wordsOfDispatch;
  }

  void countRejected() {
    rejected++;
  }

  long read() {
    return read;
  }

  /// Returns how many dispatches were read or rejected.
  long handled() {
    return read + rejected;
  }

  boolean anyRejected() {
    return rejected > 0;
  }

  /// Returns the line that closes a run.
  String describe() {
    double seconds = Math.max(Duration.ofNanos(System.nanoTime() - start).toMillis(), 1) / 1000.0;
    return String.format(
        Locale.ROOT,
        "%s read, %,d rejected; %,d words in %.1f s (%,.0f words/s)",
        read == 1 ? "1 dispatch" : String.format(Locale.ROOT, "%,d dispatches", read),
        rejected,
        words,
        seconds,
        words / seconds);
  }
}
