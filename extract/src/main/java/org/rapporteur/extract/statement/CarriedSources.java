package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.reference.Cues;
import org.rapporteur.reference.Cues.PhraseRole;

/// Parts a source from the medium that is named with it.
///
/// `according to [investigators quoted by the Star]` → the investigators say so, via the Star.
final class CarriedSources {

  private final AnnotatedDispatch dispatch;
  private final Cues cues;

  CarriedSources(AnnotatedDispatch dispatch, Cues cues) {
    this.dispatch = dispatch;
    this.cues = cues;
  }

  List<Proposal> part(List<Proposal> proposals) {
    return proposals.stream().map(this::parted).toList();
  }

  private Proposal parted(Proposal proposal) {
    if (proposal.source().size() != 1) {
      return proposal;
    }
    List<Token> words = dispatch.tokensIn(proposal.source().getFirst());
    for (int i = 1; i + 2 < words.size(); i++) {
      if (isQuoted(words, i)) {
        return parted(proposal, words, i).orElse(proposal);
      }
    }
    return proposal;
  }

  /// `quoted by`, `cited in`: of documents it is the whole phrase that names them.
  private boolean isQuoted(List<Token> words, int at) {
    String next = words.get(at + 1).form();
    return words.get(at).isVerb()
        && cues.plays(PhraseRole.CITING, words.get(at).lemma())
        && (next.equals("by") || next.equals("in"));
  }

  private static Optional<Proposal> parted(Proposal proposal, List<Token> words, int at) {
    List<Token> before = new ArrayList<>(words.subList(0, at));
    while (!before.isEmpty() && !before.getLast().isNominal()) {
      before.removeLast();
    }
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Span source = Span.covering(before.getFirst().span(), before.getLast().span());
    Span carrier = Span.covering(words.get(at + 2).span(), words.getLast().span());
    List<Span> via = new ArrayList<>(List.of(carrier));
    via.addAll(proposal.via());
    return Optional.of(proposal.withSource(List.of(source)).withVia(via));
  }
}
