package org.rapporteur.archive.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Collects the ids of dispatches with the editions of their readings.
final class EditionCollector extends SimpleCollector {

  private final Map<String, Long> found = new HashMap<>();
  private SortedDocValues ids = DocValues.emptySorted();
  private NumericDocValues editions = DocValues.emptyNumeric();

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    ids = DocValues.getSorted(context.reader(), Blocks.ORDER);
    editions = DocValues.getNumeric(context.reader(), Blocks.EDITION);
  }

  @Override
  public void collect(int document) throws IOException {
    if (ids.advanceExact(document) && editions.advanceExact(document)) {
      found.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), editions.longValue());
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /// Puts together what the threads collect.
  static final class Gathering implements CollectorManager<EditionCollector, Map<String, Long>> {
    @Override
    public EditionCollector newCollector() {
      return new EditionCollector();
    }

    @Override
    public Map<String, Long> reduce(Collection<EditionCollector> collectors) {
      Map<String, Long> all = new HashMap<>();
      collectors.forEach(collector -> all.putAll(collector.found));
      return all;
    }
  }
}
