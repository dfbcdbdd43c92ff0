package org.rapporteur.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.decode.Signal;
import org.rapporteur.annotate.decode.WindowDecoder;
import org.rapporteur.annotate.decode.WindowReading;
import org.rapporteur.annotate.encoder.Encoder;
import org.rapporteur.annotate.encoder.Scores;
import org.rapporteur.annotate.likeness.Likeness;
import org.rapporteur.annotate.likeness.SeenSentence;
import org.rapporteur.annotate.segment.Paragraph;
import org.rapporteur.annotate.segment.Segmenter;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.CodebookSignal;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EventSignal;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.reference.Codebook;

/// Reads the language of dispatches: words, sentences, syntax, names and attributions.
///
/// Make one and use it from as many threads as there are cores; each call computes on its caller's
/// thread. Any text is annotated, whatever it holds; the same text gives the same result.
///
/// ```java
/// try (Annotator annotator = Annotator.load()) {
///   AnnotatedDispatch annotated = annotator.annotate(Dispatch.of("1", "Araghchi arrived in Istanbul."));
/// }
/// ```
public final class Annotator implements AutoCloseable {

  private final Segmenter segmenter;
  private final Encoder encoder;
  private final WindowDecoder decoder;
  private final @Nullable Likeness likeness;

  private Annotator(
      Segmenter segmenter, Encoder encoder, WindowDecoder decoder, @Nullable Likeness likeness) {
    this.segmenter = segmenter;
    this.encoder = encoder;
    this.decoder = decoder;
    this.likeness = likeness;
  }

  /// Loads the shipped model and tables; takes about a second.
  ///
  /// @throws IllegalStateException when the model is missing or damaged
  public static Annotator load() {
    Encoder encoder = Encoder.load();
    var decoder = new WindowDecoder(encoder.labels(), encoder::relations, encoder::rank);
    return new Annotator(Segmenter.load(), encoder, decoder, null);
  }

  /// Returns an annotator that also says which words stand near to a codebook's examples; it shares
  /// this one's model, which is freed when either is closed.
  public Annotator knowing(Codebook codebook) {
    Likeness learned = Likeness.learn(codebook, this::see);
    return new Annotator(segmenter, encoder, decoder, learned);
  }

  private List<SeenSentence> see(String text) {
    List<SeenSentence> seen = new ArrayList<>();
    List<Window> windows = WindowLayout.of(text, segmenter.segment(text), encoder);
    encoder.read(
        windows.stream().map(Window::pieces).toList(),
        (i, scores) ->
            seen.addAll(sentences(windows.get(i), decode(text, windows.get(i), scores), scores)));
    return seen;
  }

  private static List<SeenSentence> sentences(Window window, WindowReading reading, Scores scores) {
    return window.stretches().stream()
        .map(stretch ->
            SeenSentence.of(
                stretch, window.words(), reading.words(), reading.signals(), scores.vectors()))
        .toList();
  }

  /// Annotates a dispatch.
  public AnnotatedDispatch annotate(Dispatch dispatch) {
    CutRun run = new CutRun();
    run.begin();
    List<Paragraph> paragraphs = segmenter.segment(dispatch.text());
    run.commit();
    return annotate(dispatch, paragraphs);
  }

  /// Annotates a dispatch whose words and sentences are given: for measuring against treebanks.
  ///
  /// @param paragraphs in order, with offsets into the dispatch's text
  public AnnotatedDispatch annotate(Dispatch dispatch, List<Paragraph> paragraphs) {
    String text = dispatch.text();
    CutRun run = new CutRun();
    run.begin();
    List<Window> windows = WindowLayout.of(text, paragraphs, encoder);
    run.commit();
    List<CodebookSignal> near = new ArrayList<>();
    List<WindowReading> readings = read(text, windows, near);
    near.sort(Comparator.comparing(CodebookSignal::word));
    List<Span> spans = paragraphs.stream().map(Paragraph::span).toList();
    List<Sentence> sentences = SentenceAssembly.of(text, windows, readings);
    List<Attribution> attributions = AttributionAssembly.of(text, windows, readings);
    return new AnnotatedDispatch(
        dispatch,
        spans,
        sentences,
        names(windows, readings),
        attributions,
        signals(windows, readings),
        near);
  }

  /// Vectors are judged window by window and let go: a dispatch of them would fill memory.
  private List<WindowReading> read(String text, List<Window> windows, List<CodebookSignal> near) {
    WindowReading[] readings = new WindowReading[windows.size()];
    encoder.read(
        windows.stream().map(Window::pieces).toList(),
        (i, scores) -> {
          Window window = windows.get(i);
          readings[i] = decode(text, window, scores);
          if (likeness != null) {
            sentences(window, readings[i], scores).forEach(s -> near.addAll(likeness.judge(s)));
          }
        });
    return List.of(readings);
  }

  private WindowReading decode(String text, Window window, Scores scores) {
    return decoder.decode(window.forms(text), window.stretches(), window.follows(), scores);
  }

  private static List<Name> names(List<Window> windows, List<WindowReading> readings) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < windows.size(); i++) {
      List<Span> words = windows.get(i).words();
      readings.get(i).names().stream()
          .map(name ->
              new Name(
                  Span.covering(words.get(name.begin()), words.get(name.end() - 1)),
                  NameType.valueOf(name.type()),
                  name.probability()))
          .forEach(names::add);
    }
    return names;
  }

  private static List<EventSignal> signals(List<Window> windows, List<WindowReading> readings) {
    List<EventSignal> signals = new ArrayList<>();
    for (int i = 0; i < windows.size(); i++) {
      List<Span> words = windows.get(i).words();
      readings.get(i).signals().stream().map(signal -> signal(words, signal)).forEach(signals::add);
    }
    return signals;
  }

  private static EventSignal signal(List<Span> words, Signal signal) {
    return new EventSignal(
        words.get(signal.word()),
        signal.types(),
        signal.mode(),
        signal.statuses(),
        signal.parties().stream()
            .map(party ->
                new EventSignal.Party(
                    party.recipient(), words.get(party.word()), party.probability()))
            .toList());
  }

  /// Returns the SHA-256 of every file of the model, in hex, by its name.
  public SortedMap<String, String> models() {
    return encoder.hashes();
  }

  /// Frees the model's memory; no call may be under way.
  @Override
  public void close() {
    encoder.close();
  }
}
