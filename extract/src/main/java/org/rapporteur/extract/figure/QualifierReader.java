package org.rapporteur.extract.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Figure.Qualifier;
import org.rapporteur.model.Token;
import org.rapporteur.reference.NumberWords;
import org.rapporteur.reference.NumberWords.QualifierPhrase;

/// Reads what qualifies a number, and sets its bounds accordingly.
///
/// - "more than 50,000" → lower 50,000, upper open;
/// - "up to 300" → upper 300, lower open;
/// - "nearly 40" → about: both bounds 40.
final class QualifierReader {

  private final NumberWords words;
  private final List<QualifierPhrase> longestFirst;

  QualifierReader(NumberWords words) {
    this.words = words;
    this.longestFirst =
        words.qualifiers().stream()
            .sorted(Comparator.comparingInt((QualifierPhrase p) -> p.words().size()).reversed())
            .toList();
  }

  NumberPhrase qualify(List<Token> tokens, NumberPhrase number) {
    int first = withCurrency(tokens, number.first());
    NumberPhrase phrase = number.reaching(first, number.last());
    for (QualifierPhrase qualifier : longestFirst) {
      Optional<NumberPhrase> qualified = apply(tokens, phrase, qualifier);
      if (qualified.isPresent()) {
        return qualified.get();
      }
    }
    return phrase;
  }

  /// "more than $2.5 billion": the sign stands between the two.
  private int withCurrency(List<Token> tokens, int first) {
    String before = NumberReader.lower(tokens, first - 1);
    return words.findCurrency(before).isPresent() ? first - 1 : first;
  }

  private static Optional<NumberPhrase> apply(
      List<Token> tokens, NumberPhrase phrase, QualifierPhrase qualifier) {
    int length = qualifier.words().size();
    int start = qualifier.after() ? phrase.last() + 1 : phrase.first() - length;
    for (int i = 0; i < length; i++) {
      if (!NumberReader.lower(tokens, start + i).equals(qualifier.words().get(i))) {
        return Optional.empty();
      }
    }
    boolean open =
        qualifier.qualifier() == Qualifier.BETWEEN && phrase.qualifier() != Qualifier.BETWEEN;
    if (open || isParticle(tokens, start)) {
      return Optional.empty();
    }
    return Optional.of(
        qualifier.after()
            ? bound(phrase, qualifier.qualifier()).reaching(phrase.first(), start + length - 1)
            : bound(phrase, qualifier.qualifier()).reaching(start, phrase.last()));
  }

  /// "owned up to two" says nothing of the two.
  private static boolean isParticle(List<Token> tokens, int start) {
    return start > 0 && start < tokens.size() && tokens.get(start).relatesAs("compound:prt");
  }

  private static NumberPhrase bound(NumberPhrase phrase, Qualifier qualifier) {
    if (phrase.qualifier() != Qualifier.EXACTLY) {
      return phrase;
    }
    return switch (qualifier) {
      case MORE_THAN, AT_LEAST -> phrase.bounded(phrase.lower(), null, qualifier);
      case FEWER_THAN, AT_MOST, UP_TO -> phrase.bounded(null, phrase.upper(), qualifier);
      case ABOUT -> phrase.bounded(phrase.lower(), phrase.upper(), qualifier);
      case EXACTLY, BETWEEN, DOZENS, SCORES, HUNDREDS, THOUSANDS, SOME -> phrase;
    };
  }
}
