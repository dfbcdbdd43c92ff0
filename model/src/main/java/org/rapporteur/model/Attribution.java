package org.rapporteur.model;

import java.util.List;

/// Source, cue and content as `annotate` found them, before `extract` makes a [Statement] of it.
///
/// @param source who is credited; empty when nobody is named
/// @param cue what says that it was said ("told", "according to"); empty for a bare quotation
/// @param content what is attributed; several spans when the cue splits it
/// @param confidence a probability, 0 to 1
public record Attribution(
    List<Span> source, List<Span> cue, List<Span> content, double confidence) {

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
