package org.rapporteur.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.model.Span;
import org.rapporteur.tables.query.Filter;
import org.rapporteur.tables.query.Scope;

/// Finds one page of hits with their snippets.
///
/// @param searcher what the index holds now
/// @param dispatches marks the documents that stand for dispatches
/// @param queries makes Lucene's queries
/// @param archive holds the texts, which the index does not repeat
record PageFinder(
    IndexSearcher searcher, QueryBitSetProducer dispatches, FilterQuery queries, Archive archive) {

  private static final int SNIPPET_LENGTH = 240;
  private static final int FINDINGS_SHOWN = 3;
  private static final EnglishWords WORDS = new EnglishWords();
  private static final Highlighter HIGHLIGHTER = new Highlighter();

  Page find(Filter filter, Order order, int limit, @Nullable String after, boolean facets)
      throws IOException {
    Query query = queries.dispatches(filter);
    FieldDoc last = after == null ? null : order.after(after);
    TopFieldDocs top =
        searcher.search(
            query, new TopFieldCollectorManager(order.sort(), limit, last, Integer.MAX_VALUE));
    List<Hit> hits = hits(top.scoreDocs, filter);
    Map<String, Map<String, Long>> counts =
        facets ? searcher.search(query, new FacetCollector.Gathering()) : Map.of();
    boolean full = top.scoreDocs.length == limit && limit < top.totalHits.value();
    String next = full ? order.cursor((FieldDoc) top.scoreDocs[limit - 1]) : null;
    return new Page(top.totalHits.value(), hits, next, counts);
  }

  private List<Hit> hits(ScoreDoc[] found, Filter filter) throws IOException {
    List<Document> documents = new ArrayList<>();
    Map<String, Integer> versions = new HashMap<>();
    for (ScoreDoc one : found) {
      Document document = searcher.storedFields().document(one.doc);
      documents.add(document);
      versions.put(document.get(Blocks.DISPATCH), Archive.version(value(one.doc, Blocks.EDITION)));
    }
    Map<String, String> texts = archive.texts(versions);
    List<List<String>> wanted =
        filter.words().stream()
            .filter(words -> !words.negated())
            .map(words -> WORDS.stems(words.text()))
            .toList();
    Map<Integer, List<Span>> evidence = evidence(found, filter);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      Document document = documents.get(i);
      String text = texts.getOrDefault(document.get(Blocks.DISPATCH), "");
      List<Span> spans = evidence.getOrDefault(found[i].doc, List.of());
      hits.add(hit(document, snippets(text, wanted, spans)));
    }
    return hits;
  }

  private static Hit hit(Document document, List<Snippet> snippets) {
    return new Hit(
        document.get(Blocks.DISPATCH),
        document.get(Blocks.TITLE),
        document.get(Blocks.OUTLET_NAME),
        document.get(Blocks.PUBLISHED),
        snippets);
  }

  private static List<Snippet> snippets(
      String text, List<List<String>> wanted, List<Span> evidence) {
    List<Snippet> snippets = new ArrayList<>();
    List<Span> found = HIGHLIGHTER.find(text, wanted);
    if (!found.isEmpty() || evidence.isEmpty()) {
      snippets.add(Snippet.around(text, found, SNIPPET_LENGTH));
    }
    // A text that is another one than the index knows is of an archive that was put in its place.
    for (Span span : evidence.stream().filter(span -> span.end() <= text.length()).toList()) {
      snippets.add(Snippet.around(text, List.of(span), SNIPPET_LENGTH));
    }
    return snippets;
  }

  /// Returns where the first findings of each dispatch stand that hold the filter's conditions.
  private Map<Integer, List<Span>> evidence(ScoreDoc[] found, Filter filter) throws IOException {
    Map<Integer, List<Span>> spans = new HashMap<>();
    int[] numbers = Arrays.stream(found).mapToInt(one -> one.doc).toArray();
    EvidenceFinder finder = new EvidenceFinder(searcher, dispatches, FINDINGS_SHOWN);
    for (Scope scope : Scope.values()) {
      if (scope != Scope.DISPATCH && !filter.in(scope).isEmpty()) {
        finder.find(queries.findings(filter, scope), numbers, spans);
      }
    }
    return spans;
  }

  private long value(int number, String field) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
    return values.advanceExact(number - leaf.docBase) ? values.longValue() : 0;
  }
}
