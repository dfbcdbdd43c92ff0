package org.rapporteur.archive.search;

import java.util.List;
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
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.rapporteur.tables.query.Aspect;
import org.rapporteur.tables.query.Condition;
import org.rapporteur.tables.query.Field;
import org.rapporteur.tables.query.Filter;
import org.rapporteur.tables.query.Scope;
import org.rapporteur.tables.query.Value;

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
      case Value.Any _ -> any(field);
      case Value.Word(String text) -> new TermQuery(new Term(field.word(), Blocks.key(text)));
      case Value.Day(var day) ->
          field.aspect() == Aspect.LATEST
              ? LongPoint.newRangeQuery(Blocks.LATEST, day.toEpochDay(), Long.MAX_VALUE)
              : LongPoint.newRangeQuery(Blocks.EARLIEST, Long.MIN_VALUE, day.toEpochDay());
      case Value.Near near ->
          LatLonPoint.newDistanceQuery(
              Blocks.POINT, near.latitude(), near.longitude(), near.kilometres() * 1000);
      case Value.Amount(double number) -> amount(field.aspect(), number);
    };
  }

  /// Finds whatever has something to which the field could answer.
  private static Query any(Field field) {
    return switch (field.aspect()) {
      case WORDS -> TermRangeQuery.newStringRange(field.word(), null, null, true, true);
      case EARLIEST -> LongPoint.newRangeQuery(Blocks.EARLIEST, Long.MIN_VALUE, Long.MAX_VALUE);
      case LATEST -> LongPoint.newRangeQuery(Blocks.LATEST, Long.MIN_VALUE, Long.MAX_VALUE);
      case POINT -> LatLonPoint.newBoxQuery(Blocks.POINT, -90, 90, -180, 180);
      case LOWER, CONFIDENCE -> amount(field.aspect(), Double.NEGATIVE_INFINITY);
      case UPPER -> amount(field.aspect(), Double.POSITIVE_INFINITY);
    };
  }

  private static Query amount(Aspect aspect, double number) {
    return switch (aspect) {
      case LOWER -> DoublePoint.newRangeQuery(Blocks.LOWER, number, Double.POSITIVE_INFINITY);
      case UPPER -> DoublePoint.newRangeQuery(Blocks.UPPER, Double.NEGATIVE_INFINITY, number);
      case CONFIDENCE ->
          DoublePoint.newRangeQuery(Blocks.CONFIDENCE, number, Double.POSITIVE_INFINITY);
      case WORDS, EARLIEST, LATEST, POINT ->
          throw new IllegalArgumentException(aspect + " is no number");
    };
  }

  private Query words(Filter.Words words) {
    List<String> stems = analyzer.stems(words.text());
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
}
