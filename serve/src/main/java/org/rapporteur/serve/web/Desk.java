package org.rapporteur.serve.web;

import io.javalin.http.ServiceUnavailableResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.search.Search;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Reading;
import org.rapporteur.serve.catalogue.Catalogue;
import org.rapporteur.serve.catalogue.Librarian;
import org.rapporteur.serve.catalogue.StoryShelf;

/// What all routes work with: the archive with its catalogue, index and stories, and the engine for
/// texts that are tried.
final class Desk implements AutoCloseable {

  /// Texts are read two at a time; who waits longer than this is sent away.
  private static final int LONGEST_WAIT_SECONDS = 20;

  /// What another process adds to the archive is seen after so long.
  private static final int SECONDS_BETWEEN_LOOKS = 3;

  private final Archive archive;
  private final Catalogue catalogue = new Catalogue();
  private final Librarian librarian;
  private final StoryShelf stories;
  private final Function<Dispatch, Reading> reader;
  private final Supplier<EngineStamp> engine;
  private final Supplier<List<Dispatch>> examples;
  private final Arrivals arrivals;
  private final Semaphore readers = new Semaphore(2);
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private final AtomicBoolean readingExamples = new AtomicBoolean();
  private final CompletableFuture<Void> entered = new CompletableFuture<>();
  private final CompletableFuture<Void> prepared = new CompletableFuture<>();
  private final String opening = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
  private volatile @Nullable Search search;

  Desk(
      Archive archive,
      Function<Dispatch, Reading> reader,
      Supplier<EngineStamp> engine,
      Supplier<List<Dispatch>> examples,
      Arrivals arrivals) {
    this.archive = archive;
    this.librarian = new Librarian(archive, catalogue);
    this.stories = new StoryShelf(archive, catalogue, librarian);
    this.reader = reader;
    this.engine = engine;
    this.examples = examples;
    this.arrivals = arrivals;
  }

  Archive archive() {
    return archive;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  StoryShelf stories() {
    return stories;
  }

  /// Returns the index; none while it is being made.
  Optional<Search> search() {
    return Optional.ofNullable(search);
  }

  EngineStamp engine() {
    return engine.get();
  }

  /// Tells whether more dispatches are about to appear.
  boolean busy() {
    return !entered.isDone() || readingExamples.get();
  }

  boolean offersExamples() {
    return !examples.get().isEmpty();
  }

  /// Returns a word that is another one at each start.
  String opening() {
    return opening;
  }

  /// Returns a word that changes whenever a list may have changed.
  String edition() {
    return "%d-%d-%b-%b".formatted(catalogue.edition(), stories.edition(), busy(), search == null);
  }

  Optional<Reading> find(String key) {
    return librarian.find(key);
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
          for (Dispatch dispatch : examples.get()) {
            archive.add(read(dispatch));
            catchUp();
          }
        } finally {
          readingExamples.set(false);
        }
        prepare();
      });
    }
  }

  /// Shows a dispatch as persons have corrected it just now; lists, index and stories follow at the
  /// next look.
  void corrected(String dispatch) {
    librarian.renew(dispatch);
  }

  /// Makes what was just added appear in all lists.
  void catchUp() {
    librarian.catchUp(arrivals::announce);
  }

  /// Enters the archive in the background, and looks for what is new from then on.
  void open() {
    worker.execute(() -> {
      try {
        librarian.enterSaved();
        catchUp();
        entered.complete(null);
        prepare();
        prepared.complete(null);
      } catch (RuntimeException e) {
        entered.completeExceptionally(e);
        prepared.completeExceptionally(e);
        tell("the archive cannot be entered: " + e);
      }
    });
    var _ =
        worker.scheduleWithFixedDelay(
            this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      if (librarian.catchUp(arrivals::announce) > 0 || search == null) {
        prepare();
      } else {
        stories.refresh();
      }
    } catch (RuntimeException e) {
      tell("what is new in the archive cannot be entered: " + e);
    }
  }

  /// What a closing room leaves off half done is no trouble: the next one does it.
  private void tell(String trouble) {
    if (!worker.isShutdown()) {
      System.err.println("rapporteur: " + trouble);
    }
  }

  /// Brings the index and the stories up to date.
  private void prepare() {
    Search open = search;
    if (open == null) {
      search = Search.open(archive);
    } else {
      open.catchUp();
    }
    stories.refresh();
  }

  /// Waits until all that the archive held at the start is in the tables, the index and the
  /// stories.
  void awaitEntered() {
    prepared.join();
  }

  @Override
  public void close() {
    worker.shutdownNow();
    try {
      worker.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Search open = search;
    if (open != null) {
      open.close();
    }
  }
}
