package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Cues.PhraseRole;

/// A word that says that somebody says so, but not who.
///
/// - `[The ship] [allegedly] [carried arms].`
/// - `the [alleged] [poisoning of a defector]`
final class Hedge implements StatementRule {

  /// A hedge stands beside its verb; what is farther off is a parser's slip.
  private static final int FARTHEST = 4;

  @Override
  public List<Proposal> read(Passage passage) {
    List<Proposal> found = new ArrayList<>();
    for (Token word : passage.tokens()) {
      if (word.relatesAsAny("advmod", "amod")
          && passage.cues().plays(PhraseRole.HEDGE, word.form())) {
        proposal(passage, word).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Proposal> proposal(Passage passage, Token hedge) {
    Tree tree = passage.tree();
    @Nullable Token host = tree.head(hedge).orElse(null);
    if (host == null || Math.abs(host.index() - hedge.index()) > FARTHEST) {
      return Optional.empty();
    }
    List<Token> words =
        tree.subtree(host, token -> token.index() != hedge.index() && belongs(tree, token, host));
    List<Span> content = passage.content(hedge, words);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Proposal("hedge", null, hedge.span(), content, Attitude.REPORTED, 0.7));
  }

  private static boolean belongs(Tree tree, Token token, Token host) {
    boolean direct = token.head() == host.index();
    return !direct
        || !token.relatesAsAny("conj", "cc", "parataxis", "mark", "case", "det")
            && !(token.relatesAs("advcl") && tree.child(token, "nsubj").isPresent());
  }
}
