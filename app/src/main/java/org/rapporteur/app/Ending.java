package org.rapporteur.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets a command that runs until it is interrupted end in good order: what was opened after it in
/// a try-with-resources is closed before the process ends.
final class Ending implements AutoCloseable {

  /// A process that is told to end and does not is killed by whoever told it.
  private static final int LONGEST_SECONDS = 10;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::holdUp);

  Ending() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// Waits until the process is told to end.
  void await() throws InterruptedException {
    asked.await();
  }

  private void holdUp() {
    asked.countDown();
    try {
      var _ = closed.await(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    if (asked.getCount() > 0) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
