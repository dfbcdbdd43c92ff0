package org.rapporteur.archive.search;

import java.io.IOException;
import java.util.ArrayList;
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

/// Counts dispatches by the values of their facets: by number while it walks a segment, in words at
/// its end.
final class FacetCollector extends SimpleCollector {

  private final Map<String, Map<String, Long>> counts = new HashMap<>();
  private final List<Counting> segment = new ArrayList<>();

  /// The values of one facet in one segment.
  private record Counting(String facet, SortedSetDocValues values, int[] byNumber) {

    void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          byNumber[(int) values.nextOrd()]++;
        }
      }
    }

    void addTo(Map<String, Long> counts) throws IOException {
      for (int i = 0; i < byNumber.length; i++) {
        if (byNumber[i] > 0) {
          counts.merge(values.lookupOrd(i).utf8ToString(), (long) byNumber[i], Long::sum);
        }
      }
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    for (String name : Facet.NAMES) {
      SortedSetDocValues values = DocValues.getSortedSet(context.reader(), Blocks.FACET + name);
      segment.add(new Counting(name, values, new int[(int) values.getValueCount()]));
    }
  }

  @Override
  public void collect(int document) throws IOException {
    for (Counting facet : segment) {
      facet.count(document);
    }
  }

  @Override
  public void finish() throws IOException {
    for (Counting facet : segment) {
      facet.addTo(counts.computeIfAbsent(facet.facet(), _ -> new HashMap<>()));
    }
    segment.clear();
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
