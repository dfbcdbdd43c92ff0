package org.rapporteur.archive.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.model.Reading;
import org.rapporteur.tables.query.Filter;
import org.rapporteur.tables.query.Scope;

/// Finds dispatches in an archive. Safe for use by several threads.
///
/// ```java
/// try (Search search = Search.open(archive)) {
///   Filter filter = QueryParser.parse("type:ASSAULT voice:outlet from:2024-10");
///   Page page = search.find(filter, Order.NEWEST, 10, null, false);
/// }
/// ```
///
/// The index lies in the archive's folder and is made from its readings alone: when it is missing,
/// old or behind, [#open] and [#catchUp] bring it up to date; deleting it loses nothing.
public final class Search implements AutoCloseable {

  private final Archive archive;
  private final Index index;
  private final QueryBitSetProducer dispatches =
      new QueryBitSetProducer(FilterQuery.scope(Scope.DISPATCH));
  private final FilterQuery queries = new FilterQuery(dispatches);

  private Search(Archive archive, Index index) {
    this.archive = archive;
    this.index = index;
  }

  /// Opens the index of an archive and brings it up to date.
  public static Search open(Archive archive) {
    Path folder = archive.folder().resolve("index");
    return new Search(archive, Index.open(folder, archive));
  }

  /// Takes in what was added or corrected since; returns how many readings that were.
  public int catchUp() {
    return index.catchUp(archive);
  }

  /// Finds a page of dispatches.
  ///
  /// @param limit how many at most, from 1
  /// @param after [Page#next] of the page before with the same filter and order; null for the first
  /// @param facets whether to count facets, which takes time with the number of all hits
  /// @throws IllegalArgumentException when `after` is of another order
  public Page find(Filter filter, Order order, int limit, @Nullable String after, boolean facets) {
    return index.search(searcher ->
        new PageFinder(searcher, dispatches, queries, archive)
            .find(filter, order, limit, after, facets));
  }

  /// Returns the ids of all dispatches that a filter admits, in no order.
  public Set<String> dispatches(Filter filter) {
    Query query = queries.dispatches(filter);
    return index.search(searcher -> ids(searcher, query));
  }

  /// Returns the readings that a filter admits, in the order in which they were added.
  public Stream<Reading> readings(Filter filter) {
    if (filter.isAll()) {
      return archive.stream();
    }
    Set<String> wanted = dispatches(filter);
    return archive.stream(wanted::contains);
  }

  private static Set<String> ids(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, new IdCollector.Gathering());
  }

  @Override
  public void close() {
    index.close();
  }
}
