package org.rapporteur.annotate.decode;

import java.util.List;
import java.util.Optional;

/// An attribution as spans of words of one window.
///
/// @param source who is credited
/// @param cue what says that it was said; empty for content that no cue claims
/// @param contents what is attributed, in order; empty for a cue whose content lies elsewhere
/// @param probability 0 to 1
public record LinkedSpans(
    Optional<TaggedSpan> source,
    Optional<TaggedSpan> cue,
    List<TaggedSpan> contents,
    double probability) {

  public LinkedSpans {
    contents = List.copyOf(contents);
  }

  /// Tells whether this is content that the window opens inside of.
  public boolean continues() {
    return cue.isEmpty() && !contents.isEmpty() && !contents.getFirst().begun();
  }
}
