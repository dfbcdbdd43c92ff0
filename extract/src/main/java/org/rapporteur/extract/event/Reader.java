package org.rapporteur.extract.event;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.extract.clause.Arguments;
import org.rapporteur.extract.clause.Parties;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.extract.clause.Whereabouts;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;

/// One sentence with all that rules ask about it.
record Reader(
    Scene scene, Tree tree, Arguments arguments, Parties parties, Whereabouts whereabouts) {

  private static final int WIDEST_EVIDENCE = 400;

  static Reader of(Scene scene, Tree tree, Set<String> lightVerbs) {
    Arguments arguments = new Arguments(tree, lightVerbs);
    return new Reader(
        scene, tree, arguments, new Parties(scene, tree), new Whereabouts(scene, tree, arguments));
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /// Returns the clause around `word`, or the word itself where the clause is overlong.
  Span evidence(Token word) {
    Span clause = arguments.clauseOf(word).map(tree::subtreeSpan).orElseGet(word::span);
    return clause.covers(word.span()) && clause.length() <= WIDEST_EVIDENCE ? clause : word.span();
  }
}
