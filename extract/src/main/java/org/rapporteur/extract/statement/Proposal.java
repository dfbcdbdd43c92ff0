package org.rapporteur.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Span;

/// What a rule or the encoder takes for a statement, before all proposals become one list.
///
/// @param rule which rule proposes it
/// @param source who is credited; empty when nobody is named
/// @param cue the words that say it was said
/// @param content what was said, in order
/// @param attitude how the source stands to it
/// @param via carriers named in a mere phrase, innermost first
/// @param confidence a probability, 0 to 1
record Proposal(
    String rule,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Attitude attitude,
    List<Span> via,
    double confidence) {

  Proposal {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    via = List.copyOf(via);
  }

  Proposal(
      String rule,
      @Nullable Span source,
      Span cue,
      List<Span> content,
      Attitude attitude,
      double confidence) {
    this(
        rule,
        source == null ? List.of() : List.of(source),
        List.of(cue),
        content,
        attitude,
        List.of(),
        confidence);
  }

  /// Tells whether neither speaker nor cue is known: a quotation left to itself.
  boolean isBare() {
    return source.isEmpty() && cue.isEmpty();
  }

  Proposal withContent(List<Span> content) {
    return new Proposal(rule, source, cue, content, attitude, via, confidence);
  }

  Proposal withCue(List<Span> cue) {
    return new Proposal(rule, source, cue, content, attitude, via, confidence);
  }

  Proposal withSource(List<Span> source) {
    return new Proposal(rule, source, cue, content, attitude, via, confidence);
  }

  Proposal withAttitude(Attitude attitude) {
    return new Proposal(rule, source, cue, content, attitude, via, confidence);
  }

  Proposal withVia(List<Span> via) {
    return new Proposal(rule, source, cue, content, attitude, via, confidence);
  }

  Proposal withConfidence(double confidence) {
    return new Proposal(rule, source, cue, content, attitude, via, confidence);
  }
}
