package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/// A dispatch with its words, syntax, names and attributions: what `annotate` hands to `resolve`.
///
/// @param dispatch what was annotated
/// @param paragraphs non-blank stretches between line breaks, in order
/// @param sentences in order; none crosses a paragraph's border
/// @param names in order; they do not overlap
/// @param attributions in the order of their contents
public record AnnotatedDispatch(
    Dispatch dispatch,
    List<Span> paragraphs,
    List<Sentence> sentences,
    List<Name> names,
    List<Attribution> attributions) {

  public AnnotatedDispatch {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    attributions = List.copyOf(attributions);
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
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (span.contains(offset)) {
        return Optional.of(sentences.get(middle));
      }
      if (offset < span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /// Returns the sentences that share text with `span`, in order.
  public List<Sentence> sentencesIn(Span span) {
    return sentences.stream().filter(sentence -> sentence.span().overlaps(span)).toList();
  }

  /// Returns the tokens that lie wholly in `span`, in order.
  public List<Token> tokensIn(Span span) {
    return sentencesIn(span).stream().flatMap(s -> s.tokensIn(span).stream()).toList();
  }

  /// Returns the paragraph in which the code unit at `offset` lies.
  public Optional<Span> paragraphAt(int offset) {
    return paragraphs.stream().filter(paragraph -> paragraph.contains(offset)).findFirst();
  }
}
