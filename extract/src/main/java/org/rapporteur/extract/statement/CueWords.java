package org.rapporteur.extract.statement;

import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;

/// Finds the words of a cue around its verb: auxiliaries, adverbs, negation, particle, and a light
/// verb that it hangs on.
///
/// - `He [further noted] that …`
/// - `He [went on to say] that …`
/// - `The ministry [did not say] whether …`
final class CueWords {

  private final Tree tree;

  CueWords(Tree tree) {
    this.tree = tree;
  }

  /// Returns the run of words around `verb` that make up its cue.
  Span around(Token verb) {
    int first = verb.index();
    while (first > 0 && (leads(tree.tokens().get(first - 1), verb) || leansOn(first - 1, verb))) {
      first--;
    }
    int last = verb.index();
    while (last + 1 < tree.tokens().size() && follows(tree.tokens().get(last + 1), verb)) {
      last++;
    }
    Span own = Span.covering(tree.tokens().get(first).span(), tree.tokens().get(last).span());
    return light(verb, first).map(span -> Span.covering(span, own)).orElse(own);
  }

  /// The span of the light verb before `to say`, with its own auxiliaries.
  private Optional<Span> light(Token verb, int first) {
    if (!verb.relatesAsAny("xcomp", "advcl")) {
      return Optional.empty();
    }
    return tree.head(verb)
        .filter(Token::isVerb)
        .filter(light -> light.index() < verb.index())
        .filter(light -> end(light) + 1 == first)
        .filter(light -> verb.relatesAs("xcomp") || tree.tokens().get(first).form().equals("as"))
        .map(this::around);
  }

  private int end(Token verb) {
    int last = verb.index();
    while (last + 1 < tree.tokens().size() && follows(tree.tokens().get(last + 1), verb)) {
      last++;
    }
    return last;
  }

  /// "no" of "no longer".
  private boolean leansOn(int index, Token verb) {
    Token token = tree.tokens().get(index);
    return token.relation().equals("advmod")
        && token.head() == index + 1
        && tree.tokens().get(index + 1).head() == verb.index();
  }

  private static boolean leads(Token token, Token verb) {
    return token.head() == verb.index()
        && (token.relatesAsAny("aux", "cop")
            || token.relation().equals("advmod") && !isQuestionWord(token)
            || token.relation().equals("mark") && isJoint(token.form()));
  }

  /// "to" and "as" join a light verb to what it governs: "sought _to_ stress", "quoted _as_
  /// saying".
  private static boolean isJoint(String form) {
    return form.equalsIgnoreCase("to") || form.equals("as");
  }

  private static boolean follows(Token token, Token verb) {
    return token.head() == verb.index() && token.relation().equals("compound:prt")
        || token.head() == verb.index()
            && token.relation().equals("advmod")
            && token.form().equalsIgnoreCase("on");
  }

  private static boolean isQuestionWord(Token token) {
    return token.xpos().startsWith("W");
  }
}
