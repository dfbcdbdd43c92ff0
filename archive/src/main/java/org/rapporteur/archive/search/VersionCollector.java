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

/// Collects the ids of dispatches with the versions of their readings.
final class VersionCollector extends SimpleCollector {

  private final Map<String, Integer> found = new HashMap<>();
  private SortedDocValues ids = DocValues.emptySorted();
  private NumericDocValues versions = DocValues.emptyNumeric();

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    ids = DocValues.getSorted(context.reader(), Blocks.ORDER);
    versions = DocValues.getNumeric(context.reader(), Blocks.VERSION);
  }

  @Override
  public void collect(int document) throws IOException {
    if (ids.advanceExact(document) && versions.advanceExact(document)) {
      found.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), (int) versions.longValue());
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /// Puts together what the threads collect.
  static final class Gathering implements CollectorManager<VersionCollector, Map<String, Integer>> {
    @Override
    public VersionCollector newCollector() {
      return new VersionCollector();
    }

    @Override
    public Map<String, Integer> reduce(Collection<VersionCollector> collectors) {
      Map<String, Integer> all = new HashMap<>();
      collectors.forEach(collector -> all.putAll(collector.found));
      return all;
    }
  }
}
