package org.rapporteur.ingest.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The language that a page says it is in, as a BCP 47 code.
final class PageLanguage {

  private static final Pattern CODE = Pattern.compile("[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{2,8})*");

  private PageLanguage() {}

  static Optional<String> find(Document page, LinkedData data, MetaTags meta) {
    Element html = page.selectFirst("html");
    Optional<String> attribute =
        Optional.ofNullable(html)
            .map(element ->
                element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang"))
            .filter(code -> !code.isBlank());
    return data.text("inLanguage")
        .or(() -> attribute)
        .or(() -> meta.find("og:locale", "content-language", "language", "dc.language"))
        .map(String::strip)
        .filter(code -> CODE.matcher(code).matches())
        .map(code -> Locale.forLanguageTag(code.replace('_', '-')).toLanguageTag());
  }
}
