package org.rapporteur.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.rapporteur.annotate.decode.Signal;
import org.rapporteur.annotate.decode.WindowDecoder;
import org.rapporteur.annotate.decode.WindowReading;
import org.rapporteur.annotate.encoder.Encoder;
import org.rapporteur.annotate.segment.Paragraph;
import org.rapporteur.annotate.segment.Segmenter;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EventSignal;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

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

  private Annotator(Segmenter segmenter, Encoder encoder) {
    this.segmenter = segmenter;
    this.encoder = encoder;
    this.decoder = new WindowDecoder(encoder.labels(), encoder::relations, encoder::rank);
  }

  /// Loads the shipped model and tables; takes about a second.
  ///
  /// @throws IllegalStateException when the model is missing or damaged
  public static Annotator load() {
    return new Annotator(Segmenter.load(), Encoder.load());
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
    List<WindowReading> readings = read(text, windows);
    List<Span> spans = paragraphs.stream().map(Paragraph::span).toList();
    List<Sentence> sentences = SentenceAssembly.of(text, windows, readings);
    List<Attribution> attributions = AttributionAssembly.of(text, windows, readings);
    return new AnnotatedDispatch(
        dispatch,
        spans,
        sentences,
        names(windows, readings),
        attributions,
        signals(windows, readings));
  }

  private List<WindowReading> read(String text, List<Window> windows) {
    WindowReading[] readings = new WindowReading[windows.size()];
    encoder.read(
        windows.stream().map(Window::pieces).toList(),
        (i, scores) -> {
          Window window = windows.get(i);
          readings[i] =
              decoder.decode(window.forms(text), window.stretches(), window.follows(), scores);
        });
    return List.of(readings);
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
        signal.status(),
        signal.statusProbability(),
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
