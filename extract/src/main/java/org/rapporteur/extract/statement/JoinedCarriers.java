package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

/// Lets a second statement of one speaker come the same way as the first.
///
/// - `In a note carried by [the agency], he denied it and [urged] …`: he urged through the agency
/// - `She was quoted by [the weekly] as saying …, [dismissing] …`: she dismissed through the weekly
final class JoinedCarriers {

  private final AnnotatedDispatch dispatch;
  private final CircumstanceFinder circumstances;

  JoinedCarriers(AnnotatedDispatch dispatch, CircumstanceFinder circumstances) {
    this.dispatch = dispatch;
    this.circumstances = circumstances;
  }

  /// Returns the proposals, those that are joined to a carried one with its carriers.
  List<Proposal> share(List<Proposal> proposals) {
    ProposalIndex index = new ProposalIndex();
    proposals.forEach(index::add);
    return proposals.stream()
        .map(second ->
            phrases(second).isEmpty()
                ? index.near(second).stream()
                    .filter(first -> isJoined(first, second))
                    .map(this::phrases)
                    .filter(phrases -> !phrases.isEmpty())
                    .findFirst()
                    .map(second::withVia)
                    .orElse(second)
                : second)
        .toList();
  }

  private List<Span> phrases(Proposal proposal) {
    List<Span> phrases = new ArrayList<>(circumstances.find(proposal).carriers());
    phrases.addAll(proposal.via());
    return phrases;
  }

  /// One source, one sentence, the first cue before the second, and neither says the other.
  private boolean isJoined(Proposal first, Proposal second) {
    if (first == second
        || second.source().isEmpty()
        || first.cue().isEmpty()
        || second.cue().isEmpty()
        || !first.source().equals(second.source())) {
      return false;
    }
    int cue = Overlap.hull(first.cue()).start();
    Optional<Sentence> sentence = dispatch.sentenceAt(cue);
    Span next = Overlap.hull(second.cue());
    return sentence.filter(s -> s.span().covers(next)).isPresent()
        && cue < next.start()
        && !Overlap.covers(first.content(), second.cue());
  }
}
