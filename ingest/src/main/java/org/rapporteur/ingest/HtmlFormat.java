package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.page.Article;
import org.rapporteur.ingest.page.PageException;
import org.rapporteur.ingest.page.PageReader;
import org.rapporteur.model.Dispatch;

/// A news page as a dispatch: its text is the headline, a blank line, and the paragraphs.
final class HtmlFormat {

  private static final PageReader READER = new PageReader();

  private HtmlFormat() {}

  /// Reads one saved page.
  static void read(Desk desk, Inbox.Item item, InputStream stream) throws IOException {
    try {
      byte[] bytes = stream.readNBytes(Limits.PAGE_BYTES + 1);
      if (bytes.length > Limits.PAGE_BYTES) {
        throw new UnreadableException(
            "the page is longer than %,d bytes".formatted(Limits.PAGE_BYTES),
            "save its text as a .txt file");
      }
      desk.admit(item.source(), null, dispatch(item.id(), bytes, null, null));
    } catch (UnreadableException e) {
      desk.refuse(item.source(), null, e);
    }
  }

  /// Returns the dispatch on a page. What the page says of its language is left out, as it is that
  /// of the site's template; the text will tell.
  ///
  /// @param charset what its sender says it is written in
  /// @param address where it was fetched from
  static Dispatch dispatch(
      String id, byte[] bytes, @Nullable String charset, @Nullable String address)
      throws UnreadableException {
    Article article = article(bytes, charset, address);
    if (article.paragraphs().isEmpty()) {
      throw new UnreadableException(
          "no report was found on the page", "save its text as a .txt file if it has one");
    }
    return new Dispatch(
        id,
        article.text(),
        article.published(),
        article.outlet(),
        article.address(),
        article.title(),
        article.byline(),
        article.dateline(),
        null);
  }

  private static Article article(byte[] bytes, @Nullable String charset, @Nullable String address)
      throws UnreadableException {
    try {
      return READER.read(bytes, charset, address);
    } catch (PageException e) {
      throw new UnreadableException(String.valueOf(e.getMessage()), "save its text as a .txt file");
    }
  }
}
