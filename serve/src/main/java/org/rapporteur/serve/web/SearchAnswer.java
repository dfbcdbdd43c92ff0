package org.rapporteur.serve.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.search.Hit;
import org.rapporteur.archive.search.Page;
import org.rapporteur.archive.search.Snippet;
import org.rapporteur.serve.catalogue.Catalogue;
import org.rapporteur.serve.catalogue.DispatchKey;
import org.rapporteur.serve.catalogue.DispatchRow;

/// A page of dispatches that were found, as the API says it.
///
/// @param total how many there are on all pages
/// @param next what `after` is for the next page; null on the last one
/// @param facets for each facet how many dispatches have which value
record SearchAnswer(
    long total, @Nullable String next, List<Found> items, Map<String, Map<String, Long>> facets) {

  record Found(DispatchRow dispatch, List<Passage> snippets) {}

  /// Offsets are those of the dispatch's text.
  record Passage(int start, int end, String text, List<Stretch> highlights) {}

  record Stretch(int start, int end) {}

  /// A dispatch that came this moment may be in the index and not yet in the catalogue; it is left
  /// out.
  static SearchAnswer of(Page page, Catalogue catalogue) {
    return new SearchAnswer(
        page.total(),
        page.next(),
        page.hits().stream().flatMap(hit -> found(hit, catalogue).stream()).toList(),
        page.facets());
  }

  private static Optional<Found> found(Hit hit, Catalogue catalogue) {
    return catalogue
        .find(DispatchKey.of(hit.dispatch()))
        .map(row -> new Found(row, hit.snippets().stream().map(SearchAnswer::passage).toList()));
  }

  private static Passage passage(Snippet snippet) {
    return new Passage(
        snippet.span().start(),
        snippet.span().end(),
        snippet.text(),
        snippet.highlights().stream().map(at -> new Stretch(at.start(), at.end())).toList());
  }
}
