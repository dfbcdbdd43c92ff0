package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Span;

class CodebookTest {

  private static final String HEADER = "type\tdescription\texamples\tterms\tnot\n";

  @Test
  void linesOfATypeAddUpAndBracketsMarkWords() {
    Codebook book =
        read(
            "closure\tshut\tGuards [shut] it.|It was [closed].\tborder closure\t\n"
                + "closure\t\tNobody [passes].\t\tThe shop closed.\n");

    Codebook.Type type = book.types().getFirst();
    assertThat(type.examples())
        .extracting(CodebookExample::text)
        .containsExactly("Guards shut it.", "It was closed.", "Nobody passes.");
    assertThat(type.examples().getFirst().marked()).containsExactly(new Span(7, 11));
    assertThat(type.terms().getFirst()).containsExactly("border", "closure");
    assertThat(type.counterexamples()).hasSize(1);
  }

  @Test
  void aBracketWithoutPartnerIsAnErrorWithLineAndColumn() {
    assertThatThrownBy(() -> read("closure\t\tGuards [shut it.\t\t\n"))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("own.tsv:2: column examples: a bracket has no partner");
  }

  @Test
  void aTypeNeedsExamplesOrTerms() {
    assertThatThrownBy(() -> read("closure\tshut\t\t\t\n"))
        .hasMessageContaining("type closure has neither examples nor terms");
  }

  @Test
  void aTypeIsASafeName() {
    assertThatThrownBy(() -> read("../x\t\tGuards shut it.\t\t\n"))
        .hasMessageContaining("own.tsv:2: column type");
  }

  private static Codebook read(String rows) {
    return Codebook.read(
        "own.tsv", new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)));
  }
}
