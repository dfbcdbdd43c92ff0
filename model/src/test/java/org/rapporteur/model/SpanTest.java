package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void endBeforeStartIsRefusedWithBothNumbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(7, 4))
        .withMessage("start 7, end 4");
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).intersection(new Span(3, 5))).contains(new Span(3, 4));
  }

  @Test
  void parentsSortBeforeTheirChildren() {
    List<Span> sorted = Stream.of(new Span(2, 3), new Span(0, 4), new Span(0, 9)).sorted().toList();
    assertThat(sorted).containsExactly(new Span(0, 9), new Span(0, 4), new Span(2, 3));
  }

  @Test
  void offsetsCountUtf16CodeUnits() {
    assertThat(new Span(2, 4).in("😀ab")).isEqualTo("ab");
  }
}
