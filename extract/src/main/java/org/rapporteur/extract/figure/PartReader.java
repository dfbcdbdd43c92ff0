package org.rapporteur.extract.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Figure.Measure;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.NumberWords;

/// Tells of which figure before a number counts a part.
///
/// - "including 17 children", "three of them women", "five of the dead";
/// - "Of the 1,027 detainees swapped, 477 walked free";
/// - "12 of them staff and seven patients": a list goes on;
/// - "five died, one after a fall";
/// - "29 dead … about 1,300 of them": nothing, for a part is no greater than the whole.
record PartReader(NumberWords words, Tree tree, List<Figure> figures) {

  private static final Set<String> INCLUDING =
      Set.of(
          "including",
          "among",
          "them",
          "include",
          "includes",
          "included",
          "comprising",
          "which",
          "whom");
  private static final Set<String> THOSE = Set.of("them", "whom", "these", "those", "which");

  /// As many characters may stand before the number of "Of the more than 1,027".
  private static final int OF_THE = 24;

  /// As many tokens may stand between two parts of a list.
  private static final int LISTED = 6;

  /// @param previous the whole that was last spoken of; null when there is none
  boolean isPart(NumberPhrase phrase, @Nullable Figure previous) {
    return previous != null
        && (isSaid(phrase)
            || isOutOf(phrase, previous)
            || isAfterColon(phrase, previous)
            || isListed(phrase)
            || isBare(phrase))
        && figures.stream().anyMatch(figure -> fits(phrase, figure));
  }

  private boolean isSaid(NumberPhrase phrase) {
    String before = word(phrase.first() - 1);
    boolean them = before.equals("them") && word(phrase.first() - 2).equals("of");
    return (INCLUDING.contains(before) && (!before.equals("them") || them || isAmong(phrase)))
        || (word(phrase.last() + 1).equals("of")
            && isPrevious(word(phrase.last() + 2), phrase.last() + 3));
  }

  private boolean isAmong(NumberPhrase phrase) {
    return word(phrase.first() - 2).equals("among");
  }

  /// "Of the 1,027 detainees swapped, 477 walked free": as long as the parts do not exceed it.
  private boolean isOutOf(NumberPhrase phrase, Figure whole) {
    Double value = phrase.lower();
    Double most = whole.upper();
    double known =
        figures.stream()
            .filter(figure -> whole.id().equals(figure.partOf()))
            .map(Figure::lower)
            .filter(Objects::nonNull)
            .mapToDouble(number -> number)
            .sum();
    return word(0).equals("of")
        && tree.sentence().span().covers(whole.span())
        && whole.span().start() - tree.sentence().span().start() <= OF_THE
        && value != null
        && most != null
        && known + value <= most;
  }

  /// "662 dead: 374 jihadists and 268 fighters".
  private boolean isAfterColon(NumberPhrase phrase, Figure whole) {
    return word(phrase.first() - 1).equals(":")
        && whole.equals(figures.getLast())
        && tree.sentence().span().covers(whole.span());
  }

  /// "12 of them staff and seven patients": nothing but words between two parts.
  private boolean isListed(NumberPhrase phrase) {
    Figure last = figures.getLast();
    if (last.partOf() == null || !tree.sentence().span().covers(last.span())) {
      return false;
    }
    List<Token> between =
        tree.tokens().stream()
            .filter(token -> token.span().start() >= last.span().end())
            .filter(token -> token.index() < phrase.first())
            .toList();
    return between.size() <= LISTED
        && !between.isEmpty()
        && Set.of(",", "and").contains(word(phrase.first() - 1))
        && between.stream()
            .noneMatch(token -> token.upos() == UniversalPos.VERB || token.form().equals(";"));
  }

  /// "five died, one after a fall": a lone number, smaller, that a preposition follows.
  private boolean isBare(NumberPhrase phrase) {
    int next = phrase.last() + 1;
    Figure last = figures.getLast();
    return word(phrase.first() - 1).equals(",")
        && next < tree.tokens().size()
        && tree.tokens().get(next).upos() == UniversalPos.ADP
        && !word(next).equals("of")
        && tree.sentence().span().covers(last.span());
  }

  /// "of them", "of the dead": a figure before counts the dead.
  private boolean isPrevious(String word, int next) {
    return THOSE.contains(word)
        || (word.equals("the")
            && words
                .findMeasure(NumberWords.Role.NOUN, word(next))
                .filter(measure -> figures.stream().anyMatch(f -> f.measure() == measure))
                .isPresent());
  }

  /// Returns the figure before, or the last before that counts the same and is no smaller.
  Optional<Figure> whole(NumberPhrase phrase, Measure measure, @Nullable Figure previous) {
    Figure before = candidate(phrase, previous);
    if (before != null
        && (before.measure() == measure || measure == Measure.OTHER)
        && fits(phrase, before)) {
      return Optional.of(before);
    }
    Optional<Figure> alike =
        figures.reversed().stream()
            .filter(figure -> figure.measure() == measure && figure.partOf() == null)
            .filter(figure -> fits(phrase, figure))
            .findFirst();
    return alike.or(() -> Optional.ofNullable(before).filter(figure -> fits(phrase, figure)));
  }

  private @Nullable Figure candidate(NumberPhrase phrase, @Nullable Figure previous) {
    Figure last = figures.getLast();
    if (isListed(phrase)) {
      return figures.stream()
          .filter(figure -> figure.id().equals(last.partOf()))
          .findFirst()
          .orElse(previous);
    }
    return word(phrase.last() + 2).equals("these") ? last : previous;
  }

  private static boolean fits(NumberPhrase phrase, Figure whole) {
    Double part = phrase.lower() == null ? phrase.upper() : phrase.lower();
    Double most = whole.upper() == null ? null : whole.upper();
    return part == null || most == null || part <= most;
  }

  private String word(int at) {
    return NumberReader.lower(tree.tokens(), at);
  }
}
