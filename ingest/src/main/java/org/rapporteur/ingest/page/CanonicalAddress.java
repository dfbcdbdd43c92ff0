package org.rapporteur.ingest.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The address under which a page wants to be known: `<link rel=canonical>`, then `og:url`.
///
/// A front page is no article's address: "https://example.org/" is passed over.
final class CanonicalAddress {

  private CanonicalAddress() {}

  static Optional<String> find(Document page, MetaTags meta, @Nullable String fetched) {
    Element link = page.selectFirst("link[rel~=(?i)^canonical$][href]");
    Optional<String> linked = Optional.ofNullable(link).map(element -> element.absUrl("href"));
    return linked
        .filter(address -> isArticles(address))
        .or(() -> meta.find("og:url").filter(address -> isArticles(address)))
        .or(() -> Optional.ofNullable(fetched));
  }

  private static boolean isArticles(String address) {
    try {
      URI uri = new URI(address);
      String path = uri.getPath();
      boolean deep = path != null && path.length() > 1 || uri.getQuery() != null;
      return deep && uri.getHost() != null && address.startsWith("http");
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
