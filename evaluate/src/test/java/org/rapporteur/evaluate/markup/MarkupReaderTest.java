package org.rapporteur.evaluate.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.evaluate.json.GoldException;

class MarkupReaderTest {

  private static final String PASSAGE =
      """
      # who wrote this
      @ p1  date=2024-03-11 class=chain+nested
      {x1 {s2 The mayor}, {s2 Ana Ruiz}, {c2 denied} {x2 it}}, {s1 Reuters} {c1 said}.
      {q3 “Two”} paragraphs.
      # why it is hard
        1 says
        2 denies parent=1 speaker="Ana Ruiz" via="Reuters"
        3 scare

      @ p2
      Nothing here.
        none
      """;

  @TempDir private Path folder;

  private List<MarkedPassage> read(String text) throws IOException {
    return MarkupReader.read(Files.writeString(folder.resolve("a.txt"), text));
  }

  @Test
  void thePlainTextIsWhatStandsOutsideOfTheMarks() throws IOException {
    MarkedPassage passage = read(PASSAGE).getFirst();
    assertThat(passage.text())
        .isEqualTo("The mayor, Ana Ruiz, denied it, Reuters said.\n\n“Two” paragraphs.");
    assertThat(passage.labels())
        .allSatisfy(label -> assertThat(label.span().in(passage.text())).isNotBlank());
    Fact denial = passage.facts().get(1);
    assertThat(passage.spans("s", denial))
        .extracting(span -> span.in(passage.text()))
        .containsExactly("The mayor", "Ana Ruiz");
    assertThat(passage.spans("q", passage.facts().get(2)))
        .extracting(span -> span.in(passage.text()))
        .containsExactly("“Two”");
  }

  @Test
  void factsHaveAKindAndKeys() throws IOException {
    MarkedPassage passage = read(PASSAGE).getFirst();
    Fact denial = passage.facts().get(1);
    assertThat(passage.find("class")).contains("chain+nested");
    assertThat(denial.kind()).isEqualTo("denies");
    assertThat(denial.find("speaker")).contains("Ana Ruiz");
    assertThat(denial.find("parent")).contains("1");
    assertThat(denial.find("occasion")).isEmpty();
  }

  @Test
  void aPassageMaySayThatNothingIsToBeFound() throws IOException {
    assertThat(read(PASSAGE).getLast().facts()).isEmpty();
  }

  @Test
  void theFilesOfAFolderAreReadByName() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "@ second\nText.\n  none\n");
    Files.writeString(folder.resolve("a.txt"), "@ first\nText.\n  none\n");
    Files.writeString(folder.resolve("README.md"), "no gold");
    assertThat(MarkupReader.read(folder))
        .extracting(MarkedPassage::id)
        .containsExactly("first", "second");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @ p¶{s1 Ann said.¶  1 says              | a.txt:2: unclosed { of [s1]
          @ p¶Ann} said.¶  none                   | a.txt:2: stray }
          @ p¶{Ann} said.¶  none                  | a.txt:2: no label behind {
          @ p¶{s1 Ann }said.¶  1 says             | a.txt:2: blank at the border of [s1]
          @ p¶{s1 Ann} said.¶  2 says             | a.txt:3: 2 is marked nowhere
          @ p¶{s1 Ann} said.¶  none               | a.txt:1: p has no facts about [1]
          @ p¶{s1 Ann} said.¶  1 says¶  1 asks    | a.txt:4: facts about 1 twice
          @ p¶{s1 Ann} said.¶  says               | a.txt:3: no number and kind
          @ p¶Ann said.                           | a.txt:1: p has no facts
          @ p¶A.¶  none¶¶@ p¶B.¶  none            | a.txt:5: p stands twice
          @ p¶A.¶  none¶B.                        | a.txt:4: text behind the facts of p
          Ann said.                               | a.txt:1: text outside of a passage
          """)
  void whatBreaksTheFormIsNamedByFileAndLine(String text, String message) {
    assertThatExceptionOfType(GoldException.class)
        .isThrownBy(() -> read(text.replace("¶", "\n") + "\n"))
        .withMessageContaining(message);
  }
}
