package org.rapporteur.archive.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Collects the ids of dispatches.
final class IdCollector extends SimpleCollector {

  private final Set<String> ids = new HashSet<>();
  private SortedDocValues values = DocValues.emptySorted();

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    values = DocValues.getSorted(context.reader(), Blocks.ORDER);
  }

  @Override
  public void collect(int document) throws IOException {
    if (values.advanceExact(document)) {
      ids.add(values.lookupOrd(values.ordValue()).utf8ToString());
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /// Puts together what the threads collect.
  static final class Gathering implements CollectorManager<IdCollector, Set<String>> {
    @Override
    public IdCollector newCollector() {
      return new IdCollector();
    }

    @Override
    public Set<String> reduce(Collection<IdCollector> collectors) {
      Set<String> all = new HashSet<>();
      collectors.forEach(collector -> all.addAll(collector.ids));
      return all;
    }
  }
}
