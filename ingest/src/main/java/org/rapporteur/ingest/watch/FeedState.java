package org.rapporteur.ingest.watch;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is remembered of a feed between two polls.
///
/// @param tag its `ETag`; null unless all of its pages are kept
/// @param modified its `Last-Modified`; null unless all of its pages are kept
/// @param entries state by link, of those that need no look until they change
/// @param lastNew when it last brought something new
record FeedState(
    @Nullable String tag, @Nullable String modified, Map<String, String> entries, Instant lastNew) {

  FeedState {
    entries = Map.copyOf(entries);
  }

  static FeedState fresh(Instant now) {
    return new FeedState(null, null, Map.of(), now);
  }
}
