package org.rapporteur.evaluate.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.evaluate.markup.MarkedPassage;
import org.rapporteur.evaluate.markup.MarkupReader;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Figure.Measure;
import org.rapporteur.model.Figure.Qualifier;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;
import org.rapporteur.model.Voice;

class FigureMatchesTest {
  private static final String GOLD =
      """
      @ one  date=2024-03-11
      Shelling killed {n1 at least 12} people, {n2 three} of them children.
        1 figure killed 12 - at_least
        2 figure killed 3 3 exactly part_of=1
      """;

  @TempDir private Path folder;

  private MarkedPassage passage(String text) throws IOException {
    return MarkupReader.read(Files.writeString(folder.resolve("x.txt"), text)).getFirst();
  }

  private static Figure read(
      MarkedPassage passage,
      String id,
      String words,
      Double lower,
      @Nullable Double upper,
      Qualifier qualifier,
      @Nullable String partOf) {
    int start = passage.text().indexOf(words);
    return new Figure(
        new Id<>(id),
        Measure.KILLED,
        null,
        lower,
        upper,
        words,
        new Span(start, start + words.length()),
        qualifier,
        partOf == null ? null : new Id<>(partOf),
        null,
        null,
        null,
        Voice.OUTLET);
  }

  @Test
  void figureIsExactWhenBoundsMeasureAndPartAreRight() throws IOException {
    MarkedPassage passage = passage(GOLD);
    List<Figure> read =
        List.of(
            read(passage, "f1", "at least 12 people", 12.0, null, Qualifier.AT_LEAST, null),
            read(passage, "f2", "three of them", 3.0, 3.0, Qualifier.EXACTLY, null));

    var matches = new FigureMatches(MarkedFigure.of(passage), read, List.of());

    assertThat(matches.pairs()).hasSize(2);
    assertThat(matches.isExact(matches.pairs().getFirst())).isTrue();
    assertThat(matches.isPartRight(matches.pairs().getLast())).isFalse();
    assertThat(matches.isExact(matches.pairs().getLast())).isFalse();
  }

  @Test
  void figureElsewhereAnswersNothing() throws IOException {
    MarkedPassage passage = passage(GOLD);
    List<Figure> read =
        List.of(read(passage, "f1", "children", 12.0, null, Qualifier.AT_LEAST, null));

    assertThat(new FigureMatches(MarkedFigure.of(passage), read, List.of()).pairs()).isEmpty();
  }

  @Test
  void oddFactIsNamedByItsLine() {
    assertThatExceptionOfType(GoldException.class)
        .isThrownBy(() -> MarkedFigure.of(passage(GOLD.replace("killed 12 -", "slain 12 -"))))
        .withMessageContaining("x.txt:3: slain is unknown");
  }
}
