package org.rapporteur.annotate.decode;

import java.util.List;

/// All that was read in one window.
///
/// @param words one for each word
/// @param names in order; they do not overlap and cross no sentence's border
/// @param attributions those with a cue in the order of their cues, then the others
/// @param signals words that may tell events, in order
public record WindowReading(
    List<Word> words,
    List<TaggedSpan> names,
    List<LinkedSpans> attributions,
    List<Signal> signals) {

  public WindowReading {
    words = List.copyOf(words);
    names = List.copyOf(names);
    attributions = List.copyOf(attributions);
    signals = List.copyOf(signals);
  }
}
