package org.rapporteur.resolve.mention;

import java.util.Set;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;

/// Tells the "it" that stands for nobody: "it is likely that", "it seems", "it takes years to".
final class EmptyIt {

  private static final Set<String> VERBS =
      Set.of("seem", "appear", "take", "happen", "rain", "turn");

  private EmptyIt() {}

  static boolean is(Tree tree, Token token) {
    if (!token.form().equalsIgnoreCase("it") || !token.relatesAs("nsubj")) {
      return false;
    }
    Token predicate = tree.head(token).orElse(token);
    if (VERBS.contains(predicate.lemma())) {
      return true;
    }
    boolean judged =
        predicate.upos() == UniversalPos.ADJ && tree.child(predicate, "cop").isPresent();
    return judged && tree.child(predicate, "csubj", "ccomp", "xcomp", "advcl").isPresent();
  }
}
