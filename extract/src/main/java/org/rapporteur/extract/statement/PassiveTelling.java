package org.rapporteur.extract.statement;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Cues;
import org.rapporteur.reference.Cues.Frame;

/// The subject of a passive verb of telling is who was told, not who tells.
///
/// `[He] was told {that the border was closed}`: no source; he is the addressee.
final class PassiveTelling {

  private final AnnotatedDispatch dispatch;
  private final Cues cues;

  PassiveTelling(AnnotatedDispatch dispatch, Cues cues) {
    this.dispatch = dispatch;
    this.cues = cues;
  }

  /// Takes away the sources that were told.
  List<Proposal> uncredit(List<Proposal> proposals) {
    return proposals.stream().map(this::uncredit).toList();
  }

  private Proposal uncredit(Proposal proposal) {
    if (proposal.source().isEmpty() || proposal.cue().isEmpty()) {
      return proposal;
    }
    Optional<Sentence> sentence = dispatch.sentenceAt(proposal.cue().getFirst().start());
    boolean told =
        sentence.stream()
            .flatMap(s ->
                proposal.cue().stream()
                    .flatMap(cue -> s.tokensIn(cue).stream())
                    .flatMap(verb -> told(Tree.of(s), verb).stream()))
            .anyMatch(subject ->
                proposal.source().stream().anyMatch(span -> span.covers(subject.span())));
    return told ? proposal.withSource(List.of()) : proposal;
  }

  /// Returns who was told, when `verb` says in the passive that somebody was.
  Optional<Token> told(Tree tree, Token verb) {
    return tree.child(verb, "nsubj:pass")
        .filter(_ -> cues.findVerb(verb.lemma()).filter(v -> v.takes(Frame.PERSON)).isPresent());
  }
}
