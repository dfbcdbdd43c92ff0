package org.rapporteur.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Span;

class ParagraphsTest {

  @Test
  void emptyLinesArePassedOver() {
    assertThat(Paragraphs.of("one\n\n  \ntwo")).containsExactly(new Span(0, 3), new Span(8, 11));
  }

  @Test
  void twoMegabytesInOneParagraphMakePartsThatJoinToTheWhole() {
    String text = "word ".repeat(400_000);
    List<List<Span>> parts = Paragraphs.parts(Paragraphs.of(text));

    assertThat(parts).hasSizeGreaterThan(20);
    int at = 0;
    for (Span span : parts.stream().flatMap(List::stream).toList()) {
      assertThat(span.start()).isEqualTo(at);
      at = span.end();
    }
    assertThat(at).isEqualTo(text.length());
  }

  @Test
  void surrogatePairIsNotParted() {
    String text = "x" + "💥".repeat(20_000);

    for (Span span : Paragraphs.of(text)) {
      assertThat(Character.isLowSurrogate(text.charAt(span.start()))).isFalse();
    }
  }

  @Test
  void emptyTextIsOneEmptyPart() {
    assertThat(Paragraphs.parts(Paragraphs.of(""))).containsExactly(List.of());
  }
}
