package org.rapporteur.archive.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dispatch that was found.
///
/// @param dispatch its id
/// @param title its headline; null when it has none
/// @param outlet its publisher's name; null when not known
/// @param published ISO 8601; null when not known
/// @param snippets why it was found: first the words, then the findings that hold the conditions
public record Hit(
    String dispatch,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String published,
    List<Snippet> snippets) {
  public Hit {
    snippets = List.copyOf(snippets);
  }
}
