package org.rapporteur.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BitSet;
import org.rapporteur.model.Span;

/// Finds where those findings of dispatches stand that hold a filter's conditions.
///
/// A query's iterator is asked for once a segment and goes through all dispatches of a page: making
/// it is what takes time.
///
/// @param searcher what the index holds now
/// @param dispatches marks the documents that stand for dispatches
/// @param most how many findings of a kind are told of each dispatch, the first ones
record EvidenceFinder(IndexSearcher searcher, QueryBitSetProducer dispatches, int most) {

  /// Adds the spans of the findings of some dispatches to what is known of each.
  ///
  /// @param findings what is asked of a finding
  /// @param numbers of the dispatches' documents
  /// @param found the spans by the number of the dispatch's document
  void find(Query findings, int[] numbers, Map<Integer, List<Span>> found) throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(findings), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Map<LeafReaderContext, Walk> walks = new HashMap<>();
    for (int number : Arrays.stream(numbers).sorted().toArray()) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
      Walk walk = walks.get(leaf);
      if (walk == null) {
        walk = Walk.of(leaf, weight, dispatches.getBitSet(leaf));
        walks.put(leaf, walk);
      }
      List<Span> spans = walk.before(number - leaf.docBase, most);
      found.computeIfAbsent(number, _ -> new ArrayList<>()).addAll(spans);
    }
  }

  /// Goes once through the findings of a segment.
  private record Walk(DocIdSetIterator findings, BitSet dispatches, NumericDocValues evidence) {

    static Walk of(LeafReaderContext leaf, Weight weight, BitSet dispatches) throws IOException {
      Scorer scorer = weight.scorer(leaf);
      return new Walk(
          scorer == null ? DocIdSetIterator.empty() : scorer.iterator(),
          dispatches,
          DocValues.getNumeric(leaf.reader(), Blocks.EVIDENCE));
    }

    /// Returns the first spans of a dispatch, whose findings stand before it.
    List<Span> before(int dispatch, int most) throws IOException {
      List<Span> spans = new ArrayList<>();
      int first = dispatch == 0 ? 0 : dispatches.prevSetBit(dispatch - 1) + 1;
      int next = findings.docID() < first ? findings.advance(first) : findings.docID();
      while (next < dispatch && spans.size() < most) {
        if (evidence.advanceExact(next)) {
          spans.add(Blocks.evidence(evidence.longValue()));
        }
        next = findings.nextDoc();
      }
      return spans;
    }
  }
}
