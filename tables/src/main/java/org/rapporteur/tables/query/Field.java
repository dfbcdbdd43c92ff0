package org.rapporteur.tables.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  ID("id", ValueReader.exact(), Scope.DISPATCH),
  OUTLET("outlet", ValueReader.name(), Scope.DISPATCH),
  OWNERSHIP("ownership", ValueReader.exact(), Scope.DISPATCH),
  FROM("from", ValueReader.firstDay(), Scope.DISPATCH),
  TO("to", ValueReader.lastDay(), Scope.DISPATCH),
  MENTIONS("mentions", ValueReader.name(), Scope.DISPATCH),

  TYPE("type", ValueReader.oneOf(EventType.values()), Scope.EVENT),
  MODE("mode", ValueReader.exact(), Scope.EVENT),
  CONTEXT("context", ValueReader.exact(), Scope.EVENT),
  CAMEO("cameo", ValueReader.exact(), Scope.EVENT),
  QUAD("quad", ValueReader.oneOf(QuadClass.values()), Scope.EVENT),
  STATUS("status", ValueReader.oneOf(EventStatus.values()), Scope.EVENT),
  ACTOR("actor", ValueReader.name(), Scope.EVENT),
  RECIPIENT("recipient", ValueReader.name(), Scope.EVENT),
  PARTY("party", ValueReader.name(), Scope.EVENT),

  VOICE("voice", ValueReader.oneOf(VoiceKind.values()), Scope.EVENT, Scope.FIGURE, Scope.TERM),
  ACCORDING_TO("according-to", ValueReader.name(), Scope.EVENT, Scope.FIGURE, Scope.TERM),
  PLACE("place", ValueReader.name(), Scope.EVENT, Scope.STATEMENT, Scope.FIGURE, Scope.STOP),
  COUNTRY("country", ValueReader.exact(), Scope.EVENT, Scope.STATEMENT, Scope.FIGURE, Scope.STOP),
  NEAR("near", ValueReader.near(), Scope.EVENT, Scope.STATEMENT, Scope.FIGURE, Scope.STOP),
  SINCE("since", ValueReader.firstDay(), Scope.EVENT, Scope.STATEMENT, Scope.FIGURE, Scope.STOP),
  UNTIL("until", ValueReader.lastDay(), Scope.EVENT, Scope.STATEMENT, Scope.FIGURE, Scope.STOP),
  CONFIDENCE("confidence", ValueReader.amount(Aspect.CONFIDENCE), Scope.EVENT, Scope.STATEMENT),

  SPEAKER("speaker", ValueReader.name(), Scope.STATEMENT),
  ADDRESSEE("addressee", ValueReader.name(), Scope.STATEMENT),
  VIA("via", ValueReader.name(), Scope.STATEMENT),
  ATTITUDE("attitude", ValueReader.oneOf(Attitude.values()), Scope.STATEMENT),
  QUOTED("quoted", ValueReader.oneOf(StatementKind.values()), Scope.STATEMENT),

  FIGURE("figure", ValueReader.oneOf(Figure.Measure.values()), Scope.FIGURE),
  AT_LEAST("at-least", ValueReader.amount(Aspect.LOWER), Scope.FIGURE),
  AT_MOST("at-most", ValueReader.amount(Aspect.UPPER), Scope.FIGURE),

  TRAVELLER("traveller", ValueReader.name(), Scope.STOP),

  TERM("term", ValueReader.name(), Scope.TERM),
  LOADING("loading", ValueReader.oneOf(Term.Category.values()), Scope.TERM);

  private final String word;
  private final ValueReader reader;
  private final List<Scope> scopes;

  Field(String word, ValueReader reader, Scope... scopes) {
    this.word = word;
    this.reader = reader;
    this.scopes = List.of(scopes);
  }

  /// Returns what people write before the colon.
  public String word() {
    return word;
  }

  /// Tells whether the field can speak of several kinds of things.
  boolean isShared() {
    return scopes.size() > 1;
  }

  /// Returns what the field speaks of in a filter about `about`: of that, where it can.
  Scope scope(Scope about) {
    return scopes.contains(about) ? about : scopes.getFirst();
  }

  /// Returns what of a thing its values are compared with.
  public Aspect aspect() {
    return reader.aspect();
  }

  /// Reads what people write after the colon.
  ///
  /// @throws IllegalArgumentException when it says nothing to this field, with advice
  public Value value(String written) {
    return reader.read(written);
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
