package org.rapporteur.extract.statement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.Span;

/// What stands in the content of some proposal.
final class Coverage {

  private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

  Coverage(List<Proposal> proposals) {
    List<Span> contents = proposals.stream().flatMap(p -> p.content().stream()).toList();
    ContentSpans.merged(contents).forEach(span -> endByStart.put(span.start(), span.end()));
  }

  boolean touches(Span span) {
    Map.Entry<Integer, Integer> before = endByStart.lowerEntry(span.end());
    return before != null && before.getValue() > span.start();
  }
}
