package org.rapporteur.annotate.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LinkerTest {

  private static final TaggedSpan SOURCE = span("source", 0, 2, true);
  private static final TaggedSpan CUE = span("cue", 2, 3, true);
  private static final TaggedSpan CONTENT = span("content", 3, 9, true);

  private static TaggedSpan span(String type, int begin, int end, boolean begun) {
    return new TaggedSpan(begin, end, type, begun, 0.9);
  }

  private static float[][] links(int[]... linked) {
    float[][] scores = new float[20][20];
    for (float[] row : scores) {
      Arrays.fill(row, -9);
    }
    for (int[] pair : linked) {
      scores[pair[0]][pair[1]] = 5;
    }
    return scores;
  }

  private static Linker linker(List<TaggedSpan> spans, float[][] sources, float[][] contents) {
    return new Linker(spans, sources, contents, Linker.Thresholds.TUNED);
  }

  private static String render(List<LinkedSpans> found) {
    return found.stream()
        .map(a ->
            "%s>%s>%s"
                .formatted(
                    a.source().map(s -> "" + s.begin()).orElse(""),
                    a.cue().map(s -> "" + s.begin()).orElse(""),
                    a.contents().stream()
                        .map(s -> "" + s.begin())
                        .collect(Collectors.joining("+"))))
        .collect(Collectors.joining(" "));
  }

  @Test
  void linksSourceCueAndContent() {
    var linker =
        linker(List.of(SOURCE, CUE, CONTENT), links(new int[] {2, 0}), links(new int[] {2, 3}));
    assertThat(render(linker.link())).isEqualTo("0>2>3");
  }

  @Test
  void aSplitContentHasOneCueAndASourceMayServeTwo() {
    List<TaggedSpan> spans =
        List.of(
            SOURCE,
            CUE,
            CONTENT,
            span("cue", 10, 11, true),
            span("content", 11, 13, true),
            span("content", 14, 16, true));
    var linker =
        linker(
            spans,
            links(new int[] {2, 0}, new int[] {10, 0}),
            links(new int[] {2, 3}, new int[] {10, 11}, new int[] {10, 14}));
    assertThat(render(linker.link())).isEqualTo("0>2>3 0>10>11+14");
  }

  @Test
  void contentWithoutACueStandsAlone() {
    var linker = linker(List.of(SOURCE, CONTENT), links(), links());
    assertThat(render(linker.link())).isEqualTo(">>3");
  }

  @Test
  void aCueWithoutASourceHasNone() {
    var linker = linker(List.of(SOURCE, CUE, CONTENT), links(), links(new int[] {2, 3}));
    assertThat(render(linker.link())).isEqualTo(">2>3");
  }

  @Test
  void contentBegunBeforeTheWindowContinues() {
    var linker = linker(List.of(span("content", 0, 4, false), CUE), links(), links());
    assertThat(linker.link()).filteredOn(LinkedSpans::continues).hasSize(1);
  }
}
