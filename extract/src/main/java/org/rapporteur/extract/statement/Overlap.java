package org.rapporteur.extract.statement;

import java.util.List;
import org.rapporteur.model.Span;

/// How much two lists of spans share, counted in code units.
final class Overlap {

  private Overlap() {}

  static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  static int shared(List<Span> a, List<Span> b) {
    int shared = 0;
    for (Span x : a) {
      for (Span y : b) {
        shared += x.intersection(y).map(Span::length).orElse(0);
      }
    }
    return shared;
  }

  /// Returns the harmonic mean of both shares, 0 to 1.
  static double f1(List<Span> a, List<Span> b) {
    int total = length(a) + length(b);
    return total == 0 ? 0 : 2.0 * shared(a, b) / total;
  }

  static boolean any(List<Span> a, List<Span> b) {
    return shared(a, b) > 0;
  }

  /// Tells whether each of `inner` lies in one of `outer`.
  static boolean covers(List<Span> outer, List<Span> inner) {
    return inner.stream().allMatch(i -> outer.stream().anyMatch(o -> o.covers(i)));
  }

  /// Returns the span from the first start to the last end.
  static Span hull(List<Span> spans) {
    int start = spans.stream().mapToInt(Span::start).min().orElse(0);
    int end = spans.stream().mapToInt(Span::end).max().orElse(0);
    return new Span(start, end);
  }
}
