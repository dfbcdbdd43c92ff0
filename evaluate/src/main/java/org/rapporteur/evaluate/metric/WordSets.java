package org.rapporteur.evaluate.metric;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluate.metric.AttributionSpans.Role;
import org.rapporteur.model.Span;

/// An attribution with the words of its roles; equal only to itself.
final class WordSets {
  private final AttributionSpans spans;
  private final Map<Role, BitSet> words = new EnumMap<>(Role.class);

  WordSets(AttributionSpans spans, List<Span> text) {
    this.spans = spans;
    for (Role role : Role.values()) {
      words.put(role, spans.words(role, text));
    }
  }

  boolean isSpeech() {
    return spans.speech();
  }

  BitSet words(Role role) {
    return words.getOrDefault(role, new BitSet());
  }

  /// Returns the F1 of the role's words, 0 to 1; 1 when neither side has any.
  double f1(Role role, WordSets other) {
    BitSet both = (BitSet) words(role).clone();
    both.and(other.words(role));
    int sum = words(role).cardinality() + other.words(role).cardinality();
    return sum == 0 ? 1 : 2.0 * both.cardinality() / sum;
  }
}
