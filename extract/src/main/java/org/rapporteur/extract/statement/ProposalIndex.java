package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.Span;

/// Proposals by where they stand, so that each is compared with its neighbours only.
final class ProposalIndex {

  /// Spans are filed in every stretch of this many code units that they touch.
  private static final int STRETCH = 512;

  private final NavigableMap<Integer, List<Proposal>> byStretch = new TreeMap<>();
  private final Set<Proposal> all = new LinkedHashSet<>();

  void add(Proposal proposal) {
    all.add(proposal);
    for (int stretch : stretches(proposal)) {
      byStretch.computeIfAbsent(stretch, _ -> new ArrayList<>()).add(proposal);
    }
  }

  void replace(Proposal old, Proposal replacement) {
    all.remove(old);
    for (int stretch : stretches(old)) {
      byStretch.getOrDefault(stretch, new ArrayList<>()).remove(old);
    }
    add(replacement);
  }

  /// Returns the proposals that stand near `proposal`.
  List<Proposal> near(Proposal proposal) {
    return stretches(proposal).stream()
        .flatMap(stretch -> byStretch.getOrDefault(stretch, List.of()).stream())
        .distinct()
        .toList();
  }

  List<Proposal> inOrder() {
    return all.stream().sorted(Comparator.comparing(ProposalIndex::hull)).toList();
  }

  static Span hull(Proposal proposal) {
    List<Span> spans = new ArrayList<>(proposal.content());
    spans.addAll(proposal.cue());
    spans.addAll(proposal.source());
    return Overlap.hull(spans);
  }

  private static List<Integer> stretches(Proposal proposal) {
    Span hull = hull(proposal);
    List<Integer> stretches = new ArrayList<>();
    for (int at = hull.start() / STRETCH; at <= hull.end() / STRETCH; at++) {
      stretches.add(at);
    }
    return stretches;
  }
}
