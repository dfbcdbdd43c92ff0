package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A dispatch with its words, syntax, names, attributions and signs of events: what `annotate`
/// hands to `resolve`.
///
/// @param dispatch what was annotated
/// @param paragraphs non-blank stretches between line breaks, in order
/// @param sentences in order; none crosses a paragraph's border
/// @param names in order; they do not overlap
/// @param attributions in the order of their contents
/// @param signals words that may tell events, in order
/// @param codebookSignals words near to the examples of a user's codebook, in order
public record AnnotatedDispatch(
    Dispatch dispatch,
    List<Span> paragraphs,
    List<Sentence> sentences,
    List<Name> names,
    List<Attribution> attributions,
    List<EventSignal> signals,
    List<CodebookSignal> codebookSignals) {

  public AnnotatedDispatch {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    attributions = List.copyOf(attributions);
    signals = List.copyOf(signals);
    codebookSignals = List.copyOf(codebookSignals);
  }

  /// Makes one that was read without a codebook.
  public AnnotatedDispatch(
      Dispatch dispatch,
      List<Span> paragraphs,
      List<Sentence> sentences,
      List<Name> names,
      List<Attribution> attributions,
      List<EventSignal> signals) {
    this(dispatch, paragraphs, sentences, names, attributions, signals, List.of());
  }

  /// Makes one in which nothing tells of events.
  public AnnotatedDispatch(
      Dispatch dispatch,
      List<Span> paragraphs,
      List<Sentence> sentences,
      List<Name> names,
      List<Attribution> attributions) {
    this(dispatch, paragraphs, sentences, names, attributions, List.of(), List.of());
  }

  public String text() {
    return dispatch.text();
  }

  /// Returns the words that `span` cuts out of the text.
  public String text(Span span) {
    return span.in(dispatch.text());
  }

  /// Returns the sentence in which the code unit at `offset` lies.
  public Optional<Sentence> sentenceAt(int offset) {
    int index = firstEndingAfter(sentences, Sentence::span, offset);
    return index < sentences.size() && sentences.get(index).span().contains(offset)
        ? Optional.of(sentences.get(index))
        : Optional.empty();
  }

  /// Returns the sentences that share text with `span`, in order.
  public List<Sentence> sentencesIn(Span span) {
    int first = firstEndingAfter(sentences, Sentence::span, span.start());
    int last = first;
    while (last < sentences.size() && sentences.get(last).span().overlaps(span)) {
      last++;
    }
    return sentences.subList(first, last);
  }

  /// Returns the tokens that lie wholly in `span`, in order.
  public List<Token> tokensIn(Span span) {
    return sentencesIn(span).stream().flatMap(s -> s.tokensIn(span).stream()).toList();
  }

  /// Returns the signals that lie in `span`, in order.
  public List<EventSignal> signalsIn(Span span) {
    int first = firstEndingAfter(signals, EventSignal::word, span.start());
    int last = first;
    while (last < signals.size() && signals.get(last).word().start() < span.end()) {
      last++;
    }
    return signals.subList(first, last);
  }

  /// Returns the words near to a codebook's examples that lie in `span`, in order.
  public List<CodebookSignal> codebookSignalsIn(Span span) {
    int first = firstEndingAfter(codebookSignals, CodebookSignal::word, span.start());
    int last = first;
    while (last < codebookSignals.size() && codebookSignals.get(last).word().start() < span.end()) {
      last++;
    }
    return codebookSignals.subList(first, last);
  }

  /// Returns the paragraph in which the code unit at `offset` lies.
  public Optional<Span> paragraphAt(int offset) {
    int index = firstEndingAfter(paragraphs, paragraph -> paragraph, offset);
    return index < paragraphs.size() && paragraphs.get(index).contains(offset)
        ? Optional.of(paragraphs.get(index))
        : Optional.empty();
  }

  private static <T> int firstEndingAfter(List<T> parts, Function<T, Span> spanOf, int offset) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spanOf.apply(parts.get(middle)).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
