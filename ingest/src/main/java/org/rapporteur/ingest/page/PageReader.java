package org.rapporteur.ingest.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads news pages. Safe for use by many threads.
public final class PageReader {

  /// Deeper nesting is flattened, so that no hostile page exhausts the stack.
  static final int DEEPEST = 256;

  /// The largest front pages of news sites have a tenth of it.
  static final int MOST_ELEMENTS = 200_000;

  /// Reads one page.
  ///
  /// @param bytes the page as it was sent
  /// @param charset what its sender says it is written in; null when nothing was said
  /// @param address where it was fetched from; null when that is not known
  /// @throws PageException when it has too many elements, or no text
  public Article read(byte[] bytes, @Nullable String charset, @Nullable String address)
      throws PageException {
    String html = PageCharset.decode(bytes, charset);
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    Document page = Jsoup.parse(html, address == null ? "" : address, parser);
    int elements = page.getAllElements().size();
    if (elements > MOST_ELEMENTS) {
      throw new PageException(
          "the page has %,d elements, more than %,d".formatted(elements, MOST_ELEMENTS));
    }
    return article(page, address);
  }

  private static Article article(Document page, @Nullable String address) throws PageException {
    LinkedData data = LinkedData.of(page);
    MetaTags meta = MetaTags.of(page);
    Optional<String> canonical = CanonicalAddress.find(page, meta, address);
    Optional<String> outlet = OutletName.find(data, meta);
    Optional<String> title = Headline.find(page, data, meta, outlet.orElse(""));
    List<String> byline = Byline.find(page, data, meta, outlet.orElse(""));
    var published = PublicationDate.find(page, data, meta, canonical.orElse(address));
    Optional<String> language = PageLanguage.find(page, data, meta);
    Optional<String> dateline = data.text("dateline");
    String description = meta.find("og:description", "description").orElse("");
    List<String> paragraphs = BodyFinder.paragraphs(page, title.orElse(""), description);
    return new Article(
        canonical.orElse(address),
        title.orElse(null),
        byline,
        published.orElse(null),
        dateline.orElse(null),
        outlet.orElse(null),
        language.orElse(null),
        paragraphs);
  }
}
