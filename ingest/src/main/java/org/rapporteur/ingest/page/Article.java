package org.rapporteur.ingest.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PublicationTime;

/// What a news page reports.
///
/// @param address its canonical URL; the one it was fetched from when it names none
/// @param title its headline, without the outlet's name
/// @param byline its authors, each once, as printed
/// @param published when it was published
/// @param dateline place and date when the page prints them apart from the text
/// @param outlet the publisher as the page names it
/// @param language a BCP 47 code
/// @param paragraphs its body in order; never empty strings, no line breaks inside
public record Article(
    @Nullable String address,
    @Nullable String title,
    List<String> byline,
    @Nullable PublicationTime published,
    @Nullable String dateline,
    @Nullable String outlet,
    @Nullable String language,
    List<String> paragraphs) {

  public Article {
    byline = List.copyOf(byline);
    paragraphs = List.copyOf(paragraphs);
  }

  /// Returns headline and paragraphs, with a blank line between each two.
  public String text() {
    String body = String.join("\n\n", paragraphs);
    return title == null || title.isBlank() ? body : title + "\n\n" + body;
  }
}
