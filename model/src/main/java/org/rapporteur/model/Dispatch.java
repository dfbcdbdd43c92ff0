package org.rapporteur.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One news report as it came in: its text and what its envelope says about it.
///
/// @param id names the dispatch within one run; unique there
/// @param text what is read; every offset counts UTF-16 code units of this string
/// @param published when it was published; without it relative dates stay unresolved
/// @param outlet the publisher as the input names it, or a domain
/// @param url where it was published
/// @param title its headline; context, not read
/// @param byline its authors as printed
/// @param dateline place and date as printed above the text, when the input gives them apart
/// @param language a BCP 47 code such as `en`; null when the input does not say
public record Dispatch(
    String id,
    String text,
    @Nullable PublicationTime published,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String title,
    List<String> byline,
    @Nullable String dateline,
    @Nullable String language) {

  public Dispatch {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    byline = List.copyOf(byline);
  }

  /// Returns a dispatch of which nothing is known but its text.
  public static Dispatch of(String id, String text) {
    return new Dispatch(id, text, null, null, null, null, List.of(), null, null);
  }

  /// Returns the words that `span` cuts out of the text.
  public String text(Span span) {
    return span.in(text);
  }
}
