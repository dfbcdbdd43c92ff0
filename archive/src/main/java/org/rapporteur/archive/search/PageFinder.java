package org.rapporteur.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.join.ParentChildrenBlockJoinQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/// Finds one page of hits with their snippets.
///
/// @param searcher what the index holds now
/// @param dispatches marks the documents that stand for dispatches
/// @param queries makes Lucene's queries
record PageFinder(IndexSearcher searcher, QueryBitSetProducer dispatches, FilterQuery queries) {

  private static final int SNIPPET_LENGTH = 240;
  private static final int FINDINGS_SHOWN = 3;
  private static final Highlighter HIGHLIGHTER = new Highlighter();

  Page find(Filter filter, Order order, int limit, @Nullable String after, boolean facets)
      throws IOException {
    Query query = queries.dispatches(filter);
    FieldDoc last = after == null ? null : order.after(after);
    TopFieldDocs top =
        searcher.search(
            query, new TopFieldCollectorManager(order.sort(), limit, last, Integer.MAX_VALUE));
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : top.scoreDocs) {
      hits.add(hit(found.doc, filter));
    }
    Map<String, Map<String, Long>> counts =
        facets ? searcher.search(query, new FacetCollector.Gathering()) : Map.of();
    boolean full = top.scoreDocs.length == limit && limit < top.totalHits.value();
    String next = full ? order.cursor((FieldDoc) top.scoreDocs[limit - 1]) : null;
    return new Page(top.totalHits.value(), hits, next, counts);
  }

  private Hit hit(int number, Filter filter) throws IOException {
    Document document = searcher.storedFields().document(number);
    String text = document.get(Blocks.TEXT);
    List<Snippet> snippets = new ArrayList<>();
    List<List<String>> wanted =
        filter.words().stream()
            .filter(words -> !words.negated())
            .map(words -> queries.stems(words.text()))
            .toList();
    List<Span> found = HIGHLIGHTER.find(text, wanted);
    List<Span> evidence = evidence(number, filter);
    if (!found.isEmpty() || evidence.isEmpty()) {
      snippets.add(Snippet.around(text, found, SNIPPET_LENGTH));
    }
    for (Span span : evidence) {
      snippets.add(Snippet.around(text, List.of(span), SNIPPET_LENGTH));
    }
    return new Hit(
        document.get(Blocks.DISPATCH),
        document.get(Blocks.TITLE),
        document.get(Blocks.OUTLET_NAME),
        document.get(Blocks.PUBLISHED),
        snippets);
  }

  /// Returns where the first findings stand that hold the filter's conditions.
  private List<Span> evidence(int number, Filter filter) throws IOException {
    List<Span> spans = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      if (scope != Scope.DISPATCH && !filter.in(scope).isEmpty()) {
        Query findings = queries.findings(filter, scope);
        TopDocs found =
            searcher.search(
                new ParentChildrenBlockJoinQuery(dispatches, findings, number),
                FINDINGS_SHOWN,
                Sort.INDEXORDER);
        for (ScoreDoc finding : found.scoreDocs) {
          spans.add(span(finding.doc));
        }
      }
    }
    return spans;
  }

  private Span span(int number) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), Blocks.EVIDENCE);
    values.advanceExact(number - leaf.docBase);
    long packed = values.longValue();
    return new Span((int) (packed >>> 32), (int) packed);
  }
}
