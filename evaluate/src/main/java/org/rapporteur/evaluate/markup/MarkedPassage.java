package org.rapporteur.evaluate.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Span;

/// A passage of gold: its plain text, the marked spans, the facts.
///
/// @param where file and line on which it begins, for messages
/// @param id unique within the files read together
/// @param keys what its heading says besides: `date`, `outlet`, `class`
/// @param text the plain text, paragraphs separated by a blank line
/// @param labels in the order of the text, an enclosing one first
/// @param facts in the order of the file; empty when the passage says `none`
public record MarkedPassage(
    String where,
    String id,
    Map<String, String> keys,
    String text,
    List<Label> labels,
    List<Fact> facts) {

  public MarkedPassage {
    keys = Map.copyOf(keys);
    labels = List.copyOf(labels);
    facts = List.copyOf(facts);
  }

  public Optional<String> find(String key) {
    return Optional.ofNullable(keys.get(key));
  }

  /// Returns the spans labelled with `letters` and the fact's number, in the order of the text.
  public List<Span> spans(String letters, Fact fact) {
    return labels.stream()
        .filter(label -> label.number() == fact.number() && label.letters().equals(letters))
        .map(Label::span)
        .toList();
  }
}
