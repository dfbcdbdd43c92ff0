package org.rapporteur.archive.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Figure;
import org.rapporteur.model.QuadClass;
import org.rapporteur.model.StatementKind;
import org.rapporteur.model.Term;

/// What one can ask about: the vocabulary of the command line, of exports and of addresses.
///
/// docs/reference/query-language.md is the same list in words.
public enum Field {
  ID("id", Scope.DISPATCH, ValueReader.exact()),
  OUTLET("outlet", Scope.DISPATCH, ValueReader.name()),
  OWNERSHIP("ownership", Scope.DISPATCH, ValueReader.exact()),
  FROM("from", Scope.DISPATCH, ValueReader.firstDay()),
  TO("to", Scope.DISPATCH, ValueReader.lastDay()),
  MENTIONS("mentions", Scope.DISPATCH, ValueReader.name()),

  TYPE("type", Scope.EVENT, ValueReader.oneOf(EventType.values())),
  MODE("mode", Scope.EVENT, ValueReader.exact()),
  CONTEXT("context", Scope.EVENT, ValueReader.exact()),
  CAMEO("cameo", Scope.EVENT, ValueReader.exact()),
  QUAD("quad", Scope.EVENT, ValueReader.oneOf(QuadClass.values())),
  STATUS("status", Scope.EVENT, ValueReader.oneOf(EventStatus.values())),
  ACTOR("actor", Scope.EVENT, ValueReader.name()),
  RECIPIENT("recipient", Scope.EVENT, ValueReader.name()),
  PARTY("party", Scope.EVENT, ValueReader.name()),
  VOICE("voice", Scope.EVENT, ValueReader.oneOf(VoiceKind.values())),
  ACCORDING_TO("according-to", Scope.EVENT, ValueReader.name()),
  PLACE("place", Scope.EVENT, ValueReader.name()),
  COUNTRY("country", Scope.EVENT, ValueReader.exact()),
  NEAR("near", Scope.EVENT, ValueReader.near()),
  SINCE("since", Scope.EVENT, ValueReader.firstDay()),
  UNTIL("until", Scope.EVENT, ValueReader.lastDay()),

  SPEAKER("speaker", Scope.STATEMENT, ValueReader.name()),
  ADDRESSEE("addressee", Scope.STATEMENT, ValueReader.name()),
  VIA("via", Scope.STATEMENT, ValueReader.name()),
  ATTITUDE("attitude", Scope.STATEMENT, ValueReader.oneOf(Attitude.values())),
  QUOTED("quoted", Scope.STATEMENT, ValueReader.oneOf(StatementKind.values())),

  FIGURE("figure", Scope.FIGURE, ValueReader.oneOf(Figure.Measure.values())),
  AT_LEAST("at-least", Scope.FIGURE, ValueReader.amount()),
  AT_MOST("at-most", Scope.FIGURE, ValueReader.amount()),

  TERM("term", Scope.TERM, ValueReader.name()),
  LOADING("loading", Scope.TERM, ValueReader.oneOf(Term.Category.values()));

  private final String word;
  private final Scope scope;
  private final Function<String, Value> reader;

  Field(String word, Scope scope, Function<String, Value> reader) {
    this.word = word;
    this.scope = scope;
    this.reader = reader;
  }

  /// Returns what people write before the colon.
  public String word() {
    return word;
  }

  public Scope scope() {
    return scope;
  }

  /// Reads what people write after the colon.
  ///
  /// @throws IllegalArgumentException when it says nothing to this field, with advice
  public Value value(String written) {
    return reader.apply(written);
  }

  /// Returns the field of that word.
  public static Optional<Field> find(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(field -> field.word.equals(wanted)).findFirst();
  }

  /// Returns the words of all fields, in order.
  public static List<String> words() {
    return Stream.of(values()).map(Field::word).toList();
  }
}
