package org.rapporteur.archive.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.tables.query.Facts;

/// A reading as a block of Lucene documents: its findings, and last the dispatch.
final class Blocks {

  static final String DISPATCH = "dispatch";
  static final String SCOPE = "scope";
  static final String TEXT = "text";
  static final String TITLE = "title";
  static final String OUTLET_NAME = "outlet name";
  static final String PUBLISHED = "published";
  static final String DAY = "day";
  static final String EDITION = "edition";
  static final String ORDER = "order";
  static final String EARLIEST = "earliest";
  static final String LATEST = "latest";
  static final String POINT = "point";
  static final String LOWER = "lower";
  static final String UPPER = "upper";
  static final String CONFIDENCE = "confidence";
  static final String EVIDENCE = "evidence";
  static final String FACET = "facet ";
  private static final int LONGEST_KEY = 8_000;

  private Blocks() {}

  static List<Document> of(Reading reading, long edition) {
    List<Facts> all = Facts.of(reading);
    List<Document> block = new ArrayList<>();
    all.stream().skip(1).forEach(facts -> block.add(finding(reading, facts)));
    block.add(dispatch(reading, all, edition));
    return block;
  }

  private static Document finding(Reading reading, Facts facts) {
    Document document = document(reading, facts);
    long evidence = ((long) facts.evidence().start() << 32) | facts.evidence().end();
    document.add(new NumericDocValuesField(EVIDENCE, evidence));
    return document;
  }

  /// Returns the span that is packed in a document's [#EVIDENCE].
  static Span evidence(long packed) {
    return new Span((int) (packed >>> 32), (int) packed);
  }

  private static Document dispatch(Reading reading, List<Facts> all, long edition) {
    Document document = document(reading, all.getFirst());
    Dispatch dispatch = reading.dispatch();
    document.add(new TextField(TEXT, dispatch.text(), Store.NO));
    document.add(new SortedDocValuesField(ORDER, new BytesRef(key(dispatch.id()))));
    document.add(new StoredField(DISPATCH, dispatch.id()));
    document.add(new NumericDocValuesField(EDITION, edition));
    long day = Long.MIN_VALUE;
    if (dispatch.title() != null) {
      document.add(new TextField(TITLE, dispatch.title(), Store.YES));
    }
    if (dispatch.published() != null) {
      day = dispatch.published().date().toEpochDay();
      document.add(new StoredField(PUBLISHED, dispatch.published().written()));
    }
    document.add(new NumericDocValuesField(DAY, day));
    if (reading.resolved().outlet() != null) {
      document.add(new StoredField(OUTLET_NAME, reading.resolved().outlet().name()));
    }
    Facet.of(reading, all)
        .forEach((facet, values) ->
            values.forEach(value ->
                document.add(
                    new SortedSetDocValuesField(FACET + facet, new BytesRef(key(value))))));
    return document;
  }

  private static Document document(Reading reading, Facts facts) {
    Document document = new Document();
    document.add(new StringField(SCOPE, facts.scope().name(), Store.NO));
    document.add(new StringField(DISPATCH, key(reading.dispatch().id()), Store.NO));
    facts
        .words()
        .forEach((field, values) ->
            values.forEach(
                value -> document.add(new StringField(field.word(), key(value), Store.NO))));
    if (facts.earliest() != null) {
      document.add(new LongPoint(EARLIEST, facts.earliest().toEpochDay()));
    }
    if (facts.latest() != null) {
      document.add(new LongPoint(LATEST, facts.latest().toEpochDay()));
    }
    if (facts.latitude() != null && facts.longitude() != null) {
      document.add(new LatLonPoint(POINT, facts.latitude(), facts.longitude()));
    }
    if (facts.lower() != null) {
      document.add(new DoublePoint(LOWER, facts.lower()));
    }
    if (facts.upper() != null) {
      document.add(new DoublePoint(UPPER, facts.upper()));
    }
    if (facts.confidence() != null) {
      document.add(new DoublePoint(CONFIDENCE, facts.confidence()));
    }
    return document;
  }

  /// Lucene refuses terms of more than 32,766 bytes.
  static String key(String text) {
    return text.length() <= LONGEST_KEY ? text : text.substring(0, LONGEST_KEY);
  }
}
