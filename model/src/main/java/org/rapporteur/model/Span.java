package org.rapporteur.model;

import java.util.Comparator;
import java.util.Optional;

/// A stretch of a dispatch's text.
///
/// @param start first UTF-16 code unit, from 0
/// @param end UTF-16 code unit after the last one; never before `start`
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> BY_START_THEN_LONGEST =
      Comparator.comparingInt(Span::start)
          .thenComparing(Comparator.comparingInt(Span::end).reversed());

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("start %d, end %d".formatted(start, end));
    }
  }

  /// Returns the smallest span that covers both.
  public static Span covering(Span a, Span b) {
    return new Span(Math.min(a.start, b.start), Math.max(a.end, b.end));
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /// Tells whether the code unit at `offset` lies in this span.
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /// Tells whether `other` lies in this span, edges included.
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Tells whether the two share at least one code unit.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// Returns what the two share.
  public Optional<Span> intersection(Span other) {
    return overlaps(other)
        ? Optional.of(new Span(Math.max(start, other.start), Math.min(end, other.end)))
        : Optional.empty();
  }

  /// Returns the words that this span cuts out of `text`.
  ///
  /// @throws IndexOutOfBoundsException when the span reaches beyond the text
  public String in(String text) {
    return text.substring(start, end);
  }

  /// Orders by start, and at the same start the longer span first: parents before their children.
  @Override
  public int compareTo(Span other) {
    return BY_START_THEN_LONGEST.compare(this, other);
  }
}
