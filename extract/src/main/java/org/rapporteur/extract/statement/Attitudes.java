package org.rapporteur.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Token;
import org.rapporteur.reference.Cues.CueVerb;

/// Attitudes that more than one word makes: `declined to say`, `did not say whether`.
final class Attitudes {

  private static final Set<Attitude> OVERRIDING = Set.of(Attitude.DECLINES);

  private Attitudes() {}

  /// Returns the attitude of the verb that `verb` hangs on, where that one decides: who _declines_
  /// to say something declines.
  static Optional<Attitude> ofLightVerb(Passage passage, Token verb) {
    return verb.relatesAs("xcomp")
        ? passage
            .tree()
            .head(verb)
            .flatMap(passage::cueVerb)
            .map(CueVerb::attitude)
            .filter(OVERRIDING::contains)
        : Optional.empty();
  }

  /// Tells whether `clause` is an indirect question: `whether …`, `who …`, `if …`.
  static boolean isIndirectQuestion(Passage passage, Token clause) {
    Token first = passage.tree().subtree(clause).getFirst();
    return first.xpos().startsWith("W")
        || first.lemma().equals("whether")
        || first.lemma().equals("if");
  }
}
