package org.rapporteur.annotate.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.UniversalPos;

class BoundariesTest {

  /// "a statement from the ministry in Muscat denied it".
  private static final List<Word> WORDS =
      List.of(
          word(1, "det"),
          word(7, "nsubj"),
          word(4, "case"),
          word(4, "det"),
          word(1, "nmod"),
          word(6, "case"),
          word(4, "nmod"),
          word(-1, "root"),
          word(7, "obj"));

  private static Word word(int head, String relation) {
    return new Word(UniversalPos.X, "X", "x", head, relation, 0);
  }

  private static TaggedSpan span(String type, int begin, int end) {
    return new TaggedSpan(begin, end, type, true, 1);
  }

  private static List<TaggedSpan> completed(TaggedSpan... spans) {
    return new Boundaries(WORDS, List.of(spans)).completed();
  }

  @Test
  void aPhraseThatIsBegunIsCompleted() {
    assertThat(completed(span("source", 0, 3))).containsExactly(span("source", 0, 7));
    assertThat(completed(span("source", 0, 4))).containsExactly(span("source", 0, 7));
  }

  @Test
  void aWholePhraseStays() {
    assertThat(completed(span("source", 0, 2))).containsExactly(span("source", 0, 2));
    assertThat(completed(span("source", 0, 7))).containsExactly(span("source", 0, 7));
  }

  @Test
  void cuesMayEndInAPreposition() {
    assertThat(completed(span("cue", 2, 3))).containsExactly(span("cue", 2, 3));
  }

  @Test
  void noSpanRunsIntoTheNext() {
    assertThat(completed(span("source", 0, 3), span("content", 4, 7)))
        .containsExactly(span("source", 0, 3), span("content", 4, 7));
  }
}
