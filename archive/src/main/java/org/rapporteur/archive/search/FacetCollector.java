package org.rapporteur.archive.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Counts dispatches by the values of their facets.
final class FacetCollector extends SimpleCollector {

  private final Map<String, Map<String, Long>> counts = new HashMap<>();
  private final Map<String, SortedSetDocValues> values = new HashMap<>();

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    for (String name : Facet.NAMES) {
      values.put(name, DocValues.getSortedSet(context.reader(), Blocks.FACET + name));
    }
  }

  @Override
  public void collect(int document) throws IOException {
    for (Map.Entry<String, SortedSetDocValues> facet : values.entrySet()) {
      SortedSetDocValues of = facet.getValue();
      if (of.advanceExact(document)) {
        Map<String, Long> count = counts.computeIfAbsent(facet.getKey(), _ -> new HashMap<>());
        for (int i = 0; i < of.docValueCount(); i++) {
          count.merge(of.lookupOrd(of.nextOrd()).utf8ToString(), 1L, Long::sum);
        }
      }
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /// Puts together what the threads count, the most frequent first.
  static final class Gathering
      implements CollectorManager<FacetCollector, Map<String, Map<String, Long>>> {
    @Override
    public FacetCollector newCollector() {
      return new FacetCollector();
    }

    @Override
    public Map<String, Map<String, Long>> reduce(Collection<FacetCollector> collectors) {
      Map<String, Map<String, Long>> all = new LinkedHashMap<>();
      for (String name : Facet.NAMES) {
        Map<String, Long> sums = new TreeMap<>();
        for (FacetCollector collector : collectors) {
          collector
              .counts
              .getOrDefault(name, Map.of())
              .forEach((value, count) -> sums.merge(value, count, Long::sum));
        }
        all.put(name, mostFrequentFirst(sums));
      }
      return all;
    }

    private static Map<String, Long> mostFrequentFirst(Map<String, Long> sums) {
      Map<String, Long> sorted = new LinkedHashMap<>();
      List<Map.Entry<String, Long>> entries =
          sums.entrySet().stream()
              .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
              .toList();
      entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
      return sorted;
    }
  }
}
