package org.rapporteur.serve.web;

import io.javalin.http.ServiceUnavailableResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Reading;
import org.rapporteur.serve.catalogue.Catalogue;
import org.rapporteur.serve.catalogue.Holdings;

/// What all routes work with: the archive, its catalogue, and the engine for texts that are tried.
final class Desk implements AutoCloseable {

  /// Texts are read two at a time; who waits longer than this is sent away.
  private static final int LONGEST_WAIT_SECONDS = 20;

  private final Holdings holdings;
  private final Catalogue catalogue;
  private final Function<Dispatch, Reading> reader;
  private final Supplier<EngineStamp> engine;
  private final Supplier<List<Dispatch>> examples;
  private final Arrivals arrivals;
  private final Semaphore readers = new Semaphore(2);
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
  private final AtomicBoolean entering = new AtomicBoolean(true);
  private final AtomicBoolean readingExamples = new AtomicBoolean();
  private final CompletableFuture<Void> entered = new CompletableFuture<>();

  Desk(
      Holdings holdings,
      Catalogue catalogue,
      Function<Dispatch, Reading> reader,
      Supplier<EngineStamp> engine,
      Supplier<List<Dispatch>> examples,
      Arrivals arrivals) {
    this.holdings = holdings;
    this.catalogue = catalogue;
    this.reader = reader;
    this.engine = engine;
    this.examples = examples;
    this.arrivals = arrivals;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  EngineStamp engine() {
    return engine.get();
  }

  /// Tells whether more dispatches are about to appear.
  boolean busy() {
    return entering.get() || readingExamples.get();
  }

  boolean offersExamples() {
    return !examples.get().isEmpty();
  }

  Optional<Reading> find(String key) {
    return catalogue.find(key).flatMap(row -> holdings.find(row.id()));
  }

  /// Reads a text without keeping it.
  Reading read(Dispatch dispatch) {
    try {
      if (!readers.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new ServiceUnavailableResponse("Others are being read; try again in a moment.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServiceUnavailableResponse("The reading room is closing.");
    }
    try {
      return reader.apply(dispatch);
    } finally {
      readers.release();
    }
  }

  /// Reads the examples into the archive, in the background; a second call does nothing.
  void readExamples() {
    if (readingExamples.compareAndSet(false, true)) {
      worker.execute(() -> {
        try {
          examples.get().forEach(dispatch -> keep(read(dispatch)));
        } finally {
          readingExamples.set(false);
        }
      });
    }
  }

  private void keep(Reading reading) {
    holdings.add(reading);
    catalogue.enter(reading);
    arrivals.announce(reading);
  }

  void enterHoldings() {
    worker.execute(() -> {
      try (Stream<Reading> all = holdings.stream()) {
        all.forEach(catalogue::enter);
        entered.complete(null);
      } catch (RuntimeException e) {
        entered.completeExceptionally(e);
        throw e;
      } finally {
        entering.set(false);
      }
    });
  }

  void awaitEntered() {
    entered.join();
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
