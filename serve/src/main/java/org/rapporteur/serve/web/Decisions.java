package org.rapporteur.serve.web;

import io.javalin.http.ConflictResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.correction.Change;
import org.rapporteur.archive.correction.Corrected;
import org.rapporteur.archive.correction.Correction;
import org.rapporteur.serve.review.ReviewQueue;

/// What persons decide about findings: kept in the archive, shown at once.
final class Decisions implements AutoCloseable {

  private static final int LAST_DISPATCH_SECONDS = 5;

  private final Desk desk;
  private final Archive archive;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("review-queue").factory());
  private final ReviewQueue queue;

  Decisions(Desk desk) {
    this.desk = desk;
    this.archive = desk.archive();
    this.queue = new ReviewQueue(archive, worker);
  }

  ReviewQueue queue() {
    return queue;
  }

  Archive archive() {
    return archive;
  }

  /// Keeps what somebody decided.
  ///
  /// @throws HttpResponseException 422 when it does not fit the reading that stands
  Correction decide(String dispatch, Change change, Visitor visitor, String reason) {
    Correction correction =
        Correction.of(
            dispatch, change, visitor.name(), Instant.now().truncatedTo(ChronoUnit.MILLIS), reason);
    keep(correction);
    return correction;
  }

  void keep(Correction correction) {
    Optional<String> misfit = archive.misfit(correction);
    if (misfit.isPresent()) {
      throw new HttpResponseException(422, misfit.get(), Map.of());
    }
    archive.correct(correction);
    desk.corrected(correction.dispatch());
    queue.renew(correction.dispatch());
  }

  /// Takes a correction back.
  ///
  /// @throws NotFoundResponse when there is none of that id
  /// @throws ConflictResponse when it was taken back already
  Correction undo(String id, Visitor visitor, String reason) {
    Correction correction = get(id);
    List<Correction> all = archive.corrections(correction.dispatch());
    boolean stands =
        correction.change() instanceof Change.Undo
            || Correction.standing(all).stream().anyMatch(one -> one.id().equals(id));
    if (!stands) {
      throw new ConflictResponse("It was undone already.");
    }
    return decide(correction.dispatch(), new Change.Undo(id), visitor, reason);
  }

  Correction get(String id) {
    return archive.corrections().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundResponse("There is no such correction."));
  }

  /// Returns the last thing that somebody decided about a dispatch and that stands.
  Optional<Correction> find(String dispatch, String id) {
    return Correction.standing(archive.corrections(dispatch)).stream()
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  Optional<Corrected> corrected(String dispatch) {
    return archive.corrected(dispatch);
  }

  /// Leaves off reading through the archive, which is about to be closed.
  @Override
  public void close() {
    worker.shutdownNow();
    try {
      var _ = worker.awaitTermination(LAST_DISPATCH_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
