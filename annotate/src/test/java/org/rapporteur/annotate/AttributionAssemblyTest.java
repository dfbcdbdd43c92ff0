package org.rapporteur.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.decode.LinkedSpans;
import org.rapporteur.annotate.decode.TaggedSpan;
import org.rapporteur.annotate.decode.WindowReading;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Span;

class AttributionAssemblyTest {

  private final StringBuilder text = new StringBuilder();
  private final List<Window> windows = new ArrayList<>();
  private final List<WindowReading> readings = new ArrayList<>();

  /// Adds a window of words between spaces.
  private void window(boolean follows, String words, LinkedSpans... found) {
    text.append(text.isEmpty() || follows ? " " : "\n");
    List<Span> spans = new ArrayList<>();
    for (String word : words.split(" ")) {
      spans.add(new Span(text.length(), text.length() + word.length()));
      text.append(word).append(' ');
    }
    windows.add(new Window(spans, List.of(), List.of(), follows));
    readings.add(new WindowReading(List.of(), List.of(), List.of(found), List.of()));
  }

  private static Optional<TaggedSpan> span(String type, int begin, int end) {
    return Optional.of(new TaggedSpan(begin, end, type, true, 1));
  }

  private static TaggedSpan content(int begin, int end) {
    return new TaggedSpan(begin, end, "content", true, 1);
  }

  private static LinkedSpans bare(TaggedSpan content) {
    return new LinkedSpans(Optional.empty(), Optional.empty(), List.of(content), 1);
  }

  private String assembled() {
    return AttributionAssembly.of(text.toString(), windows, readings).stream()
        .map(this::render)
        .collect(Collectors.joining(" "));
  }

  private String render(Attribution attribution) {
    return Stream.of(attribution.source(), attribution.cue(), attribution.content())
        .map(spans ->
            spans.stream().map(s -> s.in(text.toString())).collect(Collectors.joining("|")))
        .collect(Collectors.joining(">", "[", "]"));
  }

  @Test
  void aQuotationGoesOnInTheNextParagraphWhileItsMarkIsOpen() {
    window(
        false,
        "He said : “ We tried .",
        new LinkedSpans(span("source", 0, 1), span("cue", 1, 2), List.of(content(3, 7)), 1));
    window(false, "“ We failed . ”", bare(content(0, 5)));
    assertThat(assembled()).isEqualTo("[He>said>“ We tried .|“ We failed . ”]");
  }

  @Test
  void aClosedQuotationDoesNotGoOn() {
    window(
        false,
        "He said : “ We tried . ”",
        new LinkedSpans(span("source", 0, 1), span("cue", 1, 2), List.of(content(3, 8)), 1));
    window(false, "“ We failed . ”", bare(content(0, 5)));
    assertThat(assembled()).isEqualTo("[He>said>“ We tried . ”] [>>“ We failed . ”]");
  }

  @Test
  void contentGoesOnInTheNextWindowOfItsParagraph() {
    window(
        false,
        "He said they",
        new LinkedSpans(span("source", 0, 1), span("cue", 1, 2), List.of(content(2, 3)), 1));
    window(true, "had agreed", bare(new TaggedSpan(0, 2, "content", false, 1)));
    assertThat(assembled()).isEqualTo("[He>said>they  had agreed]");
  }

  @Test
  void adjoiningContentsAreOne() {
    window(
        false,
        "He said that , they agreed",
        new LinkedSpans(
            span("source", 0, 1), span("cue", 1, 2), List.of(content(2, 3), content(4, 6)), 1));
    assertThat(assembled()).isEqualTo("[He>said>that , they agreed]");
  }

  @Test
  void aCueWithoutContentIsDropped() {
    window(
        false, "He said", new LinkedSpans(span("source", 0, 1), span("cue", 1, 2), List.of(), 1));
    assertThat(assembled()).isEmpty();
  }

  @Test
  void attributionsStandInTheOrderOfTheirContents() {
    window(
        false,
        "“a” said b c",
        new LinkedSpans(Optional.empty(), span("cue", 1, 2), List.of(content(3, 4)), 1),
        bare(content(0, 1)));
    assertThat(assembled()).isEqualTo("[>>“a”] [>said>c]");
  }

  @Test
  void whatNothingAttributesAndNoMarkEnclosesIsTheOutlets() {
    window(false, "plans to build", bare(content(0, 3)));
    assertThat(assembled()).isEmpty();
  }
}
