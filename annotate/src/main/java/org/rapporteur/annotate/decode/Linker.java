package org.rapporteur.annotate.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Links tagged spans: every cue takes its likeliest source, every content goes to its likeliest
/// cue. A source may serve several cues, a content only one.
final class Linker {

  /// Logits from which a link holds, chosen on half of PolNeAR's development data.
  ///
  /// @param source of a cue and its source
  /// @param content of a cue and its content
  /// @param continued of a cue and content that the window opens inside of, which rather belongs to
  ///   the window before
  record Thresholds(double source, double content, double continued) {

    static final Thresholds TUNED = new Thresholds(-1, -3, 0);
  }

  private final Thresholds thresholds;
  private final float[][] sourceLinks;
  private final float[][] contentLinks;
  private final List<TaggedSpan> sources;
  private final List<TaggedSpan> cues;
  private final List<TaggedSpan> contents;

  /// @param spans of the types `source`, `cue` and `content`
  /// @param sourceLinks row: the word at which a cue begins; column: where its source does
  /// @param contentLinks row: the word at which a cue begins; column: where a content of it does
  Linker(
      List<TaggedSpan> spans,
      float[][] sourceLinks,
      float[][] contentLinks,
      Thresholds thresholds) {
    this.thresholds = thresholds;
    this.sourceLinks = sourceLinks;
    this.contentLinks = contentLinks;
    sources = spans.stream().filter(span -> span.type().equals("source")).toList();
    cues = spans.stream().filter(span -> span.type().equals("cue")).toList();
    contents = spans.stream().filter(span -> span.type().equals("content")).toList();
  }

  /// Returns an attribution for every cue, then those of contents that no cue claims.
  List<LinkedSpans> link() {
    List<List<TaggedSpan>> claimed = new ArrayList<>();
    cues.forEach(cue -> claimed.add(new ArrayList<>()));
    List<TaggedSpan> bare = new ArrayList<>();
    for (TaggedSpan content : contents) {
      int cue = cue(content);
      (cue < 0 ? bare : claimed.get(cue)).add(content);
    }
    Stream<LinkedSpans> cued =
        IntStream.range(0, cues.size()).mapToObj(i -> linked(cues.get(i), claimed.get(i)));
    Stream<LinkedSpans> uncued =
        bare.stream()
            .map(c ->
                new LinkedSpans(Optional.empty(), Optional.empty(), List.of(c), c.probability()));
    return Stream.concat(cued, uncued).toList();
  }

  /// Returns the place of the likeliest cue of `content`, or -1.
  private int cue(TaggedSpan content) {
    int best = -1;
    double most = content.begun() ? thresholds.content() : thresholds.continued();
    for (int i = 0; i < cues.size(); i++) {
      double score = contentLinks[cues.get(i).begin()][content.begin()];
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private LinkedSpans linked(TaggedSpan cue, List<TaggedSpan> contents) {
    double probability = cue.probability();
    for (TaggedSpan content : contents) {
      probability *= Softmax.sigmoid(contentLinks[cue.begin()][content.begin()]);
    }
    double calibrated = Calibration.probability(probability);
    return new LinkedSpans(source(cue), Optional.of(cue), contents, calibrated);
  }

  private Optional<TaggedSpan> source(TaggedSpan cue) {
    Optional<TaggedSpan> best = Optional.empty();
    double most = thresholds.source();
    for (TaggedSpan source : sources) {
      double score = sourceLinks[cue.begin()][source.begin()];
      if (score > most) {
        most = score;
        best = Optional.of(source);
      }
    }
    return best;
  }
}
