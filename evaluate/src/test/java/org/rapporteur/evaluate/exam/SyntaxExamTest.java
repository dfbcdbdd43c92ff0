package org.rapporteur.evaluate.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.evaluate.metric.Score;
import org.rapporteur.evaluate.metric.SyntaxScore;
import org.rapporteur.evaluate.metric.SyntaxScore.Word;

class SyntaxExamTest {
  private static final String TREE =
      """
      # newdoc id = one
      # newpar
      1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
      1\tDo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_
      2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
      3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
      4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

      # newpar
      1\tStay\tstay\tVERB\tVB\t_\t0\troot\t_\t_

      # newdoc id = two
      1\tNo\tno\tINTJ\tUH\t_\t0\troot\t_\t_

      """;

  @TempDir private Path folder;

  private List<Conllu.Document> documents() throws IOException {
    Path file = folder.resolve("x.conllu.gz");
    try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(file))) {
      bytes.write(TREE.getBytes(StandardCharsets.UTF_8));
    }
    return Conllu.read(file);
  }

  @Test
  void theRawTextIsPutTogetherAndContractionsAreSplit() throws IOException {
    List<Conllu.Document> documents = documents();
    assertThat(documents).extracting(Conllu.Document::id).containsExactly("one", "two");
    Conllu.Document first = documents.getFirst();
    assertThat(first.text()).isEqualTo("Don't go.\n\nStay");
    assertThat(first.words())
        .extracting(word -> word.span().in(first.text()))
        .containsExactly("Do", "n't", "go", ".", "Stay");
    assertThat(first.words()).extracting(Word::head).containsExactly(2, 2, -1, 2, -1);
  }

  @Test
  void aWrongHeadCostsBothScoresAndASubtypeNone() throws IOException {
    Conllu.Document gold = documents().getFirst();
    List<Word> words = new ArrayList<>(gold.words());
    Word go = words.get(3);
    words.set(3, new Word(go.span(), ".", "PUNCT", ".", 0, "punct"));
    Word not = words.get(1);
    words.set(1, new Word(not.span(), "not", "PART", "RB", 2, "advmod:neg"));
    var score = new SyntaxScore();
    score.add(gold.words(), gold.sentences(), words, gold.sentences());
    assertThat(score.scores())
        .filteredOn(one -> List.of("LAS", "UAS", "UPOS").contains(one.name()))
        .extracting(Score::printed)
        .containsExactly("80.0", "80.0", "100.0");
  }

  @Test
  void aLineWithoutTenColumnsIsNamed() throws IOException {
    Path file = folder.resolve("bad.conllu");
    Files.writeString(file, "# newdoc id = x\n1\tNo\n");
    assertThatExceptionOfType(GoldException.class)
        .isThrownBy(() -> Conllu.read(file))
        .withMessageEndingWith("bad.conllu:2: 2 columns instead of 10");
  }
}
