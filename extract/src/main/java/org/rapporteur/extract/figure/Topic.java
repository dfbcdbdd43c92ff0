package org.rapporteur.extract.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.model.Figure.Measure;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.NumberWords;
import org.rapporteur.reference.NumberWords.Cue;

/// What a dispatch counts at some point, as far as its words tell: the last cue before a number.
///
/// - "Abidjan buried its football dead. A hundred and twenty-six is the total" → killed;
/// - "the march in Caracas, 150,000 by the lowest count" → attended.
record Topic(NumberWords words, Scene scene) {

  /// So many tokens before the number are looked at.
  private static final int FARTHEST = 40;

  /// @param tree the sentence of the number
  Optional<Measure> around(Tree tree, NumberPhrase phrase) {
    return before(tree, phrase.first()).or(() -> after(tree, phrase.last() + 1));
  }

  /// "Not fourteen, as the army had it, but twenty-two policemen are dead".
  private Optional<Measure> after(Tree tree, int at) {
    return IntStream.range(at, tree.tokens().size())
        .boxed()
        .flatMap(i -> cueAt(tree.tokens(), i).stream())
        .findFirst();
  }

  private Optional<Measure> before(Tree tree, int at) {
    int left = FARTHEST;
    Tree current = tree;
    int from = at - 1;
    while (left > 0) {
      for (int i = from; i >= 0 && left > 0; i--, left--) {
        Optional<Measure> found = cueAt(current.tokens(), i);
        if (found.isPresent()) {
          return found;
        }
      }
      int previous = current.sentence().index() - 1;
      Optional<Tree> next =
          scene.trees().stream().filter(t -> t.sentence().index() == previous).findFirst();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      current = next.get();
      from = current.tokens().size() - 1;
    }
    return Optional.empty();
  }

  private Optional<Measure> cueAt(List<Token> tokens, int at) {
    return words.cues().stream()
        .filter(cue -> at + cue.words().size() <= tokens.size() && matches(cue, tokens, at))
        .findFirst()
        .map(Cue::measure);
  }

  private static boolean matches(Cue cue, List<Token> tokens, int at) {
    for (int i = 0; i < cue.words().size(); i++) {
      Token token = tokens.get(at + i);
      String word = cue.words().get(i);
      if (!word.equals(token.lemma().toLowerCase(Locale.ROOT))
          && !word.equals(token.form().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /// Returns the plural noun last spoken of before the number: "the ship had 1,180 on board" tells
  /// of passengers when passengers were named.
  Optional<Token> lastPlural(Tree tree, int at) {
    List<Token> before = tree.tokens().subList(0, at).stream().filter(Topic::isPlural).toList();
    if (!before.isEmpty()) {
      return Optional.of(before.getLast());
    }
    int previous = tree.sentence().index() - 1;
    return scene.trees().stream()
        .filter(other -> other.sentence().index() == previous)
        .flatMap(other -> other.tokens().stream())
        .filter(Topic::isPlural)
        .reduce((_, second) -> second);
  }

  private static boolean isPlural(Token token) {
    return token.upos() == UniversalPos.NOUN && token.xpos().equals("NNS");
  }
}
