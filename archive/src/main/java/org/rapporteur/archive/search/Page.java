package org.rapporteur.archive.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Some of what a search found.
///
/// @param total how many dispatches there are on all pages
/// @param hits those on this page
/// @param next where the next page begins, for [Search#find]; null on the last one
/// @param facets for each facet how many dispatches have which value, the most frequent first;
///   empty when not asked for
public record Page(
    long total, List<Hit> hits, @Nullable String next, Map<String, Map<String, Long>> facets) {
  public Page {
    hits = List.copyOf(hits);
  }
}
