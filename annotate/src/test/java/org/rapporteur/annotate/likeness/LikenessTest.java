package org.rapporteur.annotate.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.model.CodebookSignal;
import org.rapporteur.model.Dispatch;
import org.rapporteur.reference.Codebook;

class LikenessTest {

  private static final String BOOK =
      """
      type\tdescription\texamples\tterms\tnot
      closure\t\tGuards [closed] the crossing.|The frontier was [shut] on Sunday.|Peru [sealed] the checkpoint.\t\t
      harvest\t\tFarmers [reaped] the barley.|The wheat was [gathered] in May.|Villagers [picked] the olives.\t\t
      """;

  @Test
  void aWordIsNearTheTypeWhoseExamplesItIsLike() {
    Dispatch dispatch = Dispatch.of("1", "Chad closed the border crossing on Monday.");
    try (Annotator plain = Annotator.load()) {
      assertThat(plain.annotate(dispatch).codebookSignals()).isEmpty();

      List<CodebookSignal> signals = plain.knowing(book()).annotate(dispatch).codebookSignals();

      assertThat(signals)
          .filteredOn(signal -> signal.word().in(dispatch.text()).equals("closed"))
          .extracting(CodebookSignal::type)
          .containsExactly("closure");
      assertThat(signals).extracting(CodebookSignal::type).doesNotContain("harvest");
    }
  }

  private static Codebook book() {
    return Codebook.read(
        "own.tsv", new ByteArrayInputStream(BOOK.getBytes(StandardCharsets.UTF_8)));
  }
}
