package org.rapporteur.serve.review;

import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The least sure of one kind, up to a number. Safe for use by several threads.
final class Shortlist {

  private final int most;
  private final TreeSet<Doubt> doubts = new TreeSet<>();
  private boolean cut;

  Shortlist(int most) {
    this.most = most;
  }

  /// Adds one; when there are too many, the surest goes.
  synchronized void add(Doubt doubt) {
    doubts.add(doubt);
    if (doubts.size() > most) {
      doubts.pollLast();
      cut = true;
    }
  }

  /// Returns the least sure one behind another one, or of all.
  synchronized Optional<Doubt> next(@Nullable Doubt after) {
    if (after == null) {
      return doubts.isEmpty() ? Optional.empty() : Optional.of(doubts.first());
    }
    return Optional.ofNullable(doubts.higher(after));
  }

  /// Takes out all that a dispatch has.
  synchronized void remove(String key) {
    doubts.removeIf(doubt -> doubt.key().equals(key));
  }

  synchronized int size() {
    return doubts.size();
  }

  /// Tells whether any had to go.
  synchronized boolean isCut() {
    return cut;
  }

  synchronized void beginAnew() {
    cut = false;
  }
}
