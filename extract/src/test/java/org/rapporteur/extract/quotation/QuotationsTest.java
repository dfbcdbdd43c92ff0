package org.rapporteur.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Span;

class QuotationsTest {

  @Test
  void marksOfEveryKindPair() {
    assertThat(inner("He said “one” and \"two two\" and «three» and ''four''."))
        .containsExactly("one", "two two", "three", "four");
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(inner("Hamas's men, the sides’ talks and the ’90s didn't end.")).isEmpty();
  }

  @Test
  void singleMarksPairWhereNoApostropheStands() {
    assertThat(inner("It was a ‘reset’ of ties. She called it 'a mistake', he said."))
        .containsExactly("reset", "a mistake");
  }

  @Test
  void aStrayMarkCostsOneQuotationOnly() {
    assertThat(inner("A stray ” stands here.\n\n“This is whole,” he said."))
        .containsExactly("This is whole,");
    assertThat(inner("“This has no end, he said. “But this has.” Then he left."))
        .containsExactly("But this has.");
  }

  @Test
  void anOpenQuotationGoesOnInTheNextParagraph() {
    List<Quotation> quotations =
        Quotations.of(dispatch("“We tried.\n\n“We failed,” he said.")).all();

    assertThat(quotations).hasSize(2);
    assertThat(quotations.getFirst().continues()).isTrue();
    assertThat(quotations.getLast().continues()).isFalse();
  }

  private static List<String> inner(String text) {
    return Quotations.of(dispatch(text)).all().stream().map(q -> q.inner().in(text)).toList();
  }

  private static AnnotatedDispatch dispatch(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return new AnnotatedDispatch(
        Dispatch.of("test", text), paragraphs, List.of(), List.of(), List.of());
  }
}
