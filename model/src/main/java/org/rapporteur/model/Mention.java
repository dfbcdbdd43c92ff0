package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/// A stretch of text that refers to an actor, a place or both.
///
/// A nominal mention takes its determiner and pre-modifiers but no relative clause: "the top
/// Iranian diplomat".
///
/// @param id names it in the reading, `m1`
/// @param span where it stands
/// @param text the words of the span
/// @param head the span of its head word
/// @param kind how it refers
/// @param type what it refers to
/// @param actor whom it refers to; null when it is a mere place or could not be resolved
/// @param place where it refers to; null when it is no place
public record Mention(
    Id<Mention> id,
    Span span,
    String text,
    Span head,
    MentionKind kind,
    MentionType type,
    @Nullable Id<Actor> actor,
    @Nullable Id<Place> place) {

  public Mention {
    if (!span.covers(head)) {
      throw new IllegalArgumentException(
          "mention %s: head %s outside %s".formatted(id, head, span));
    }
  }
}
