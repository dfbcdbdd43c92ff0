package org.rapporteur.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.segment.Paragraph;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import tools.jackson.databind.json.JsonMapper;

/// Compares the shipped model, whose weights are rounded, with what training says it should give.
class TrainedReaderTest {

  private static final String EXPECTED = "/org/rapporteur/annotate/test-outputs.json";

  private record Expected(
      List<String> words,
      List<String> upos,
      List<String> xpos,
      List<Integer> heads,
      List<String> relations) {

    /// Renders what is expected of every word as [TrainedReaderTest#read] does.
    Stream<String> facts() {
      return Stream.iterate(0, i -> i < words.size(), i -> i + 1)
          .flatMap(i ->
              Stream.of(
                  i + " " + upos.get(i),
                  i + " " + xpos.get(i),
                  i + " < " + heads.get(i),
                  i + " " + heads.get(i) + " " + relations.get(i)));
    }
  }

  private static Stream<String> read(Annotator annotator, List<String> words) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String word : words) {
      spans.add(new Span(start, start + word.length()));
      start += word.length() + 1;
    }
    var paragraph = new Paragraph(new Span(0, start - 1), List.of(spans));
    Dispatch dispatch = Dispatch.of("test", String.join(" ", words));
    AnnotatedDispatch annotated = annotator.annotate(dispatch, List.of(paragraph));
    return annotated.sentences().getFirst().tokens().stream().flatMap(TrainedReaderTest::facts);
  }

  private static Stream<String> facts(Token token) {
    return Stream.of(
        token.index() + " " + token.upos(),
        token.index() + " " + token.xpos(),
        token.index() + " < " + token.head(),
        token.index() + " " + token.head() + " " + token.relation());
  }

  @Test
  void theShippedModelReadsAsTheTrainedOne() throws IOException {
    try (InputStream stream =
            Objects.requireNonNull(TrainedReaderTest.class.getResourceAsStream(EXPECTED));
        Annotator annotator = Annotator.load()) {
      int right = 0;
      int all = 0;
      for (Expected expected : JsonMapper.shared().readValue(stream, Expected[].class)) {
        List<String> facts = expected.facts().toList();
        List<String> found = read(annotator, expected.words()).toList();
        right += (int) facts.stream().filter(found::contains).count();
        all += facts.size();
      }
      assertThat(all).isPositive();
      assertThat(right).as("of %d", all).isGreaterThan(all * 9 / 10);
    }
  }
}
