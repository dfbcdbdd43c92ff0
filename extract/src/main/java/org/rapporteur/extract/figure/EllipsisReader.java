package org.rapporteur.extract.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Arguments;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Figure.Measure;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.NumberWords;
import org.rapporteur.reference.NumberWords.Role;

/// Tells what a number counts that stands alone after another figure.
///
/// - "claimed to have killed 84; the minister would own to 31" → killed, as before;
/// - "the toll stood at 1,723 but would rise to 5,000" → killed, as before;
/// - "on page 12" → nothing.
record EllipsisReader(NumberWords words, Tree tree, Arguments arguments) {

  private static final Set<String> LEADING = Set.of("to", "at", "as", "of");

  /// @param before the figure before; null when there is none
  Optional<Counted> read(NumberPhrase phrase, @Nullable Figure before) {
    Token number = tree.tokens().get(phrase.end());
    boolean isNumber =
        number.upos() == UniversalPos.NUM || Character.isDigit(number.form().charAt(0));
    if (before == null || !isNumber || before.measure() == Measure.MONEY) {
      return Optional.empty();
    }
    if (isClaimed(phrase, number) || isDoneAgain(number, before)) {
      return Optional.of(new Counted(before.measure(), null, number));
    }
    return Optional.empty();
  }

  /// "the ministry put it at 31", "would rise to 5,000".
  private boolean isClaimed(NumberPhrase phrase, Token number) {
    String preposition = arguments.preposition(number);
    boolean complement =
        number.relatesAs("obj")
            || (number.relatesAsAny("obl", "nmod", "xcomp")
                && (LEADING.contains(preposition)
                    || LEADING.contains(NumberReader.lower(tree.tokens(), phrase.first() - 1))));
    return complement
        && tree.head(number)
            .flatMap(verb -> words.findMeasure(Role.CLAIM, verb.lemma().toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  /// "we lost eighteen and they lost forty".
  private boolean isDoneAgain(Token number, Figure before) {
    Optional<Token> verb = number.relatesAs("obj") ? tree.head(number) : Optional.empty();
    return verb.isPresent()
        && tree.tokens().stream()
            .filter(token -> token.index() < verb.get().index())
            .anyMatch(token ->
                token.lemma().equals(verb.get().lemma())
                    && token.span().end() <= before.span().start());
  }
}
