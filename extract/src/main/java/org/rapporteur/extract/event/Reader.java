package org.rapporteur.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.clause.Arguments;
import org.rapporteur.extract.clause.Parties;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.extract.clause.Whereabouts;
import org.rapporteur.model.EventSignal;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;

/// One sentence with all that rules ask about it.
record Reader(
    Scene scene,
    Tree tree,
    Arguments arguments,
    Parties parties,
    Whereabouts whereabouts,
    List<EventSignal> signals) {

  private static final int WIDEST_EVIDENCE = 400;

  static Reader of(Scene scene, Tree tree, Set<String> lightVerbs) {
    Arguments arguments = new Arguments(tree, lightVerbs);
    return new Reader(
        scene,
        tree,
        arguments,
        new Parties(scene, tree),
        new Whereabouts(scene, tree, arguments),
        scene.dispatch().annotated().signalsIn(tree.sentence().span()));
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /// Returns the token that covers exactly `span`.
  Optional<Token> findToken(Span span) {
    return tree.sentence().tokensIn(span).stream().findFirst();
  }

  /// @throws NoSuchElementException when the sentence has no such token
  Token token(Span span) {
    return findToken(span).orElseThrow();
  }

  boolean areNeighbours(Span one, Span other) {
    return Math.abs(token(one).index() - token(other).index()) == 1;
  }

  /// Tells whether `word` is a noun that refers back: "the meeting", "these attacks".
  boolean isDefinite(Token word) {
    return word.upos() == UniversalPos.NOUN
        && tree.child(word, "compound", "nmod", "acl").isEmpty()
        && tree.children(word, "det").stream()
            .anyMatch(det -> List.of("the", "this", "that", "these", "those").contains(lemma(det)));
  }

  /// Returns the clause around `word`, or the word itself where the clause is overlong.
  Span evidence(Token word) {
    Span clause = arguments.clauseOf(word).map(tree::subtreeSpan).orElseGet(word::span);
    return clause.covers(word.span()) && clause.length() <= WIDEST_EVIDENCE ? clause : word.span();
  }
}
