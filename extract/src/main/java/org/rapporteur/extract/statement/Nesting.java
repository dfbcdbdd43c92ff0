package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Span;

/// Finds for each proposal the one it is nested in: the smallest whose content holds its cue and
/// its content; for a source that another one cites, the one that cites it.
final class Nesting {

  private final Map<Proposal, Proposal> parents = new HashMap<>();

  Nesting(List<Proposal> proposals) {
    ProposalIndex index = new ProposalIndex();
    proposals.forEach(index::add);
    for (Proposal inner : proposals) {
      index.near(inner).stream()
          .filter(outer -> holds(outer, inner) || cites(outer, inner))
          .min((a, b) -> Integer.compare(size(a), size(b)))
          .ifPresent(outer -> parents.put(inner, outer));
    }
  }

  Optional<Proposal> parent(Proposal proposal) {
    return Optional.ofNullable(parents.get(proposal));
  }

  private static boolean holds(Proposal outer, Proposal inner) {
    List<Span> words = new ArrayList<>(inner.content());
    words.addAll(inner.cue().isEmpty() ? inner.source() : inner.cue());
    return outer != inner && size(outer) > size(inner) && Overlap.covers(outer.content(), words);
  }

  /// `Reuters [reported] …, [citing] officials`: both say the same, the officials through Reuters.
  private static boolean cites(Proposal outer, Proposal inner) {
    return inner.rule().equals(CitedSources.RULE)
        && !outer.rule().equals(CitedSources.RULE)
        && outer.content().equals(inner.content());
  }

  private static int size(Proposal proposal) {
    return Overlap.length(proposal.content());
  }
}
