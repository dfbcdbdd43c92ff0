package org.rapporteur.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Works on several things at once and hands out the results in the order in which the work came.
///
/// One thread brings work and is held up while too much of it waits; another one takes results.
///
/// @param <R> what comes of the work
final class InOrder<R> implements AutoCloseable {

  /// How many things a thread may be ahead of the one whose result is awaited.
  private static final int WINDOW_PER_THREAD = 4;

  private static final Duration LONGEST_WORK = Duration.ofMinutes(1);

  private final ExecutorService workers;
  private final BlockingQueue<Future<Optional<R>>> results;

  InOrder(int threads) {
    workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    results = new ArrayBlockingQueue<>(threads * WINDOW_PER_THREAD);
  }

  /// Has `work` done; waits while the window is full.
  void add(Callable<R> work) {
    put(workers.submit(() -> Optional.of(work.call())));
  }

  /// Puts a result in line for which there is nothing to do.
  void addDone(R result) {
    put(CompletableFuture.completedFuture(Optional.of(result)));
  }

  /// Tells that no more work comes.
  void end() {
    put(CompletableFuture.completedFuture(Optional.empty()));
  }

  /// Tells that no more work comes because bringing it failed.
  void fail(Throwable cause) {
    put(CompletableFuture.failedFuture(cause));
  }

  /// Waits for the next result.
  ///
  /// @return empty after the last one
  Optional<R> next() {
    try {
      return results.take().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void put(Future<Optional<R>> result) {
    try {
      results.put(result);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Drops the work that has not begun and waits for what has: the engine must not be freed under
  /// it.
  @Override
  public void close() {
    workers.shutdownNow();
    try {
      boolean _ = workers.awaitTermination(LONGEST_WORK.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
