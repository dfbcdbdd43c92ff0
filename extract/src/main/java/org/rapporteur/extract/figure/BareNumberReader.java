package org.rapporteur.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Figure.Measure;
import org.rapporteur.model.Figure.Qualifier;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.NumberWords;

/// Tells whether a number without a noun counts something, and what.
///
/// - "Finland offers 250 soldiers, Belgium 302" → troops, as before;
/// - "103, the agency maintained" → as before;
/// - "in front of 62,271" → attended;
/// - "she was 17" → nothing.
record BareNumberReader(NumberWords words, Tree tree, CueReader cues) {

  private static final double MANY = 100_000;
  private static final Set<String> BEING = Set.of("am", "are", "is", "was", "were", "turned");

  /// @param before the figure before; null when there is none
  Optional<Counted> read(NumberPhrase phrase, @Nullable Figure before) {
    if (!isCount(phrase, before)) {
      return Optional.empty();
    }
    Token number = tree.tokens().get(phrase.end());
    return crowd(phrase, number)
        .or(() -> cues.read(phrase, number, null))
        .or(() -> likeBefore(phrase, number, before));
  }

  private boolean isCount(NumberPhrase phrase, @Nullable Figure before) {
    return isFollowed(phrase.last() + 1)
        && phrase.qualifier() != Qualifier.SOME
        && !(BEING.contains(word(phrase.first() - 1)) && phrase.qualifier() == Qualifier.EXACTLY)
        && (!word(phrase.number()).equals("one") || (before != null && follows(phrase)));
  }

  private boolean isFollowed(int at) {
    return at >= tree.tokens().size()
        || switch (tree.tokens().get(at).upos()) {
          case VERB, AUX, PUNCT, ADP, CCONJ, SCONJ, ADV, PART, PRON, DET, ADJ -> true;
          case NOUN, PROPN, NUM, INTJ, SYM, X -> false;
        };
  }

  /// "one after a fall and two under a car", in a list after a figure.
  private boolean follows(NumberPhrase phrase) {
    int next = phrase.last() + 1;
    return Set.of(",", "and", "but").contains(word(phrase.first() - 1))
        && next < tree.tokens().size()
        && tree.tokens().get(next).upos() == UniversalPos.ADP
        && !word(next).equals("of");
  }

  /// "played in front of 62,271".
  private Optional<Counted> crowd(NumberPhrase phrase, Token number) {
    boolean front =
        word(phrase.first() - 1).equals("of") && word(phrase.first() - 2).equals("front");
    return front ? Optional.of(new Counted(Measure.ATTENDED, null, number)) : Optional.empty();
  }

  private Optional<Counted> likeBefore(NumberPhrase phrase, Token number, @Nullable Figure before) {
    Double value = phrase.lower() == null ? phrase.upper() : phrase.lower();
    boolean sum = before != null && before.measure() == Measure.MONEY;
    if (sum && value != null && value >= MANY) {
      return Optional.of(new Counted(Measure.MONEY, null, number));
    }
    return before != null && !sum && before.measure() != Measure.OTHER
        ? Optional.of(new Counted(before.measure(), null, number))
        : Optional.empty();
  }

  /// Returns what a number counts of which neither grammar nor the figure before tells: what the
  /// words before it speak of, else nothing in particular.
  Optional<Counted> byTopic(NumberPhrase phrase, @Nullable Figure before, Optional<Measure> topic) {
    Token number = tree.tokens().get(phrase.end());
    if (!isCount(phrase, before)) {
      return Optional.empty();
    }
    boolean known = before != null && before.measure() == Measure.OTHER;
    return known || (topic.isEmpty() && isArgument(number))
        ? Optional.of(new Counted(Measure.OTHER, null, number))
        : topic.map(measure -> new Counted(measure, null, number));
  }

  /// "340 were taken off": the number stands in a noun's place beside a verb.
  private boolean isArgument(Token number) {
    return number.relatesAsAny("nsubj", "obj")
        && tree.head(number).filter(verb -> verb.upos() == UniversalPos.VERB).isPresent();
  }

  private String word(int at) {
    return NumberReader.lower(tree.tokens(), at);
  }
}
