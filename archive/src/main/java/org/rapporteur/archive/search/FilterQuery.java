package org.rapporteur.archive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/// A [Filter] as Lucene asks it: it finds what [Filter#admitsDispatch] admits.
final class FilterQuery {

  private static final float TITLE_WEIGHT = 2;

  private final QueryBitSetProducer dispatches;
  private final EnglishWords analyzer = new EnglishWords();

  FilterQuery(QueryBitSetProducer dispatches) {
    this.dispatches = dispatches;
  }

  static Query scope(Scope scope) {
    return new TermQuery(new Term(Blocks.SCOPE, scope.name()));
  }

  /// Returns the query for dispatches.
  Query dispatches(Filter filter) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(scope(Scope.DISPATCH), Occur.FILTER);
    for (Filter.Words words : filter.words()) {
      all.add(words(words), words.negated() ? Occur.MUST_NOT : Occur.MUST);
    }
    for (Scope scope : Scope.values()) {
      if (scope == Scope.DISPATCH) {
        filter.in(scope).forEach(condition -> add(all, condition));
      } else if (!filter.in(scope).isEmpty()) {
        Query joined =
            new ToParentBlockJoinQuery(findings(filter, scope), dispatches, ScoreMode.None);
        all.add(joined, Occur.FILTER);
      }
    }
    return all.build();
  }

  /// Returns the query for the findings of one scope that hold all conditions of that scope.
  Query findings(Filter filter, Scope scope) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(scope(scope), Occur.FILTER);
    filter.in(scope).forEach(condition -> add(all, condition));
    return all.build();
  }

  private static void add(BooleanQuery.Builder all, Condition condition) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    condition.anyOf().forEach(value -> any.add(query(condition.field(), value), Occur.SHOULD));
    all.add(any.build(), condition.negated() ? Occur.MUST_NOT : Occur.FILTER);
  }

  private static Query query(Field field, Value value) {
    return switch (value) {
      case Value.Word(String text) -> new TermQuery(new Term(field.word(), Blocks.key(text)));
      case Value.Day(var day) ->
          field == Field.FROM || field == Field.SINCE
              ? LongPoint.newRangeQuery(Blocks.LATEST, day.toEpochDay(), Long.MAX_VALUE)
              : LongPoint.newRangeQuery(Blocks.EARLIEST, Long.MIN_VALUE, day.toEpochDay());
      case Value.Near(double latitude, double longitude, double kilometres) ->
          LatLonPoint.newDistanceQuery(Blocks.POINT, latitude, longitude, kilometres * 1000);
      case Value.Amount(double number) ->
          field == Field.AT_LEAST
              ? DoublePoint.newRangeQuery(Blocks.LOWER, number, Double.POSITIVE_INFINITY)
              : DoublePoint.newRangeQuery(Blocks.UPPER, Double.NEGATIVE_INFINITY, number);
    };
  }

  private Query words(Filter.Words words) {
    List<String> stems = stems(words.text());
    return new BooleanQuery.Builder()
        .add(phrase(Blocks.TEXT, stems), Occur.SHOULD)
        .add(new BoostQuery(phrase(Blocks.TITLE, stems), TITLE_WEIGHT), Occur.SHOULD)
        .build();
  }

  private static Query phrase(String field, List<String> stems) {
    return stems.size() == 1
        ? new TermQuery(new Term(field, stems.getFirst()))
        : new PhraseQuery(field, stems.toArray(String[]::new));
  }

  /// Returns the stems as the index has them.
  List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(Blocks.TEXT, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        stems.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stems;
  }
}
