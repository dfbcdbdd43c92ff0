package org.rapporteur.serve.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.correction.Corrected;
import org.rapporteur.archive.correction.Correction;
import org.rapporteur.archive.correction.Subject;
import org.rapporteur.model.Reading;
import org.rapporteur.serve.catalogue.DispatchKey;

/// The findings of an archive that nobody has decided, the least sure first. Safe for use by
/// several threads.
///
/// It is made when somebody first asks, by reading through the whole archive in the background. It
/// holds the least sure of each kind, more than anybody decides in a day, and is made anew when a
/// kind of which there are more runs out.
public final class ReviewQueue {

  /// So many of each kind.
  private static final int MOST = 5_000;

  private final Archive archive;
  private final Executor worker;
  private final Map<Subject, Shortlist> waiting = new EnumMap<>(Subject.class);
  private final AtomicBoolean filling = new AtomicBoolean();
  private volatile boolean made;

  /// @param worker runs what takes long
  public ReviewQueue(Archive archive, Executor worker) {
    this.archive = archive;
    this.worker = worker;
    for (Subject subject : Subject.values()) {
      waiting.put(subject, new Shortlist(MOST));
    }
  }

  /// Tells whether anybody has asked yet.
  public boolean isMade() {
    return made;
  }

  /// Tells whether the archive is being read through; what was found so far can be asked for.
  public boolean isFilling() {
    return filling.get();
  }

  /// Returns the least sure finding behind another one.
  ///
  /// @param subject what to ask about; null for anything
  /// @param after the one before; null for the first
  public Optional<Doubt> next(@Nullable Subject subject, @Nullable Doubt after) {
    if (!made || isUsedUp(subject)) {
      fill();
    }
    return (subject == null ? waiting.values().stream() : Stream.of(list(subject)))
        .flatMap(list -> list.next(after).stream())
        .min(Doubt::compareTo);
  }

  /// Returns how many of a kind wait here.
  public int size(Subject subject) {
    return list(subject).size();
  }

  /// Tells whether the archive has more of a kind than wait here.
  public boolean hasMore(Subject subject) {
    return list(subject).isCut();
  }

  /// Takes a dispatch in as it now stands: after a correction, or when it is new.
  public void renew(String dispatch) {
    if (made) {
      String key = DispatchKey.of(dispatch);
      waiting.values().forEach(list -> list.remove(key));
      archive.corrected(dispatch).ifPresent(this::add);
    }
  }

  private void fill() {
    if (filling.compareAndSet(false, true)) {
      made = true;
      waiting.values().forEach(Shortlist::beginAnew);
      worker.execute(() -> {
        try {
          readThrough();
        } finally {
          filling.set(false);
        }
      });
    }
  }

  private void readThrough() {
    Set<String> touched =
        archive.corrections().stream().map(Correction::dispatch).collect(Collectors.toSet());
    try (Stream<Reading> untouched = archive.stream(id -> !touched.contains(id))) {
      untouched
          .takeWhile(_ -> !Thread.currentThread().isInterrupted())
          .map(Corrected::untouched)
          .forEach(this::add);
    }
    touched.forEach(dispatch -> archive.corrected(dispatch).ifPresent(this::add));
  }

  private void add(Corrected corrected) {
    Doubts.of(corrected.reading(), corrected.decided())
        .forEach(doubt -> list(doubt.subject()).add(doubt));
  }

  private boolean isUsedUp(@Nullable Subject subject) {
    return subject != null && hasMore(subject) && size(subject) == 0;
  }

  private Shortlist list(Subject subject) {
    return Objects.requireNonNull(waiting.get(subject));
  }
}
