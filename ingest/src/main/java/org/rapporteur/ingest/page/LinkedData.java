package org.rapporteur.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rapporteur.ingest.json.JsonTree;

/// What a page says in JSON-LD about its article, by the words of schema.org.
///
/// The article proper (`NewsArticle`, `ReportageNewsArticle` …) is asked before a `WebPage` or a
/// `VideoObject` that stands beside it.
final class LinkedData {

  private final List<JsonTree> articles;
  private final List<JsonTree> pages;
  private final Map<String, JsonTree> named;

  private LinkedData(List<JsonTree> articles, List<JsonTree> pages, Map<String, JsonTree> named) {
    this.articles = articles;
    this.pages = pages;
    this.named = named;
  }

  static LinkedData of(Document page) {
    List<JsonTree> articles = new ArrayList<>();
    List<JsonTree> pages = new ArrayList<>();
    Map<String, JsonTree> named = new HashMap<>();
    for (Element script : page.select("script[type~=(?i)ld\\+json]")) {
      for (JsonTree object :
          JsonTree.parse(json(script)).map(JsonTree::objects).orElse(List.of())) {
        object
            .text("@id")
            .ifPresent(id -> {
              if (object.text("name").isPresent()) {
                named.putIfAbsent(id, object);
              }
            });
        sort(object, articles, pages);
      }
    }
    return new LinkedData(articles, pages, named);
  }

  private static String json(Element script) {
    String data = script.data().strip();
    String bare =
        data.replaceAll("^(<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)|(-->|//\\]\\]>|\\]\\]>)$", "");
    return bare.strip().replaceAll(";$", "");
  }

  private static void sort(JsonTree object, List<JsonTree> articles, List<JsonTree> pages) {
    for (JsonTree type : object.values("@type")) {
      String name = type.text().orElse("");
      boolean written =
          object.text("headline").isPresent()
              || object.text("articleBody").isPresent()
              || object.text("datePublished").isPresent();
      if (written
          && (name.endsWith("Article")
              || name.endsWith("Posting")
              || name.endsWith("Report")
              || name.equals("Review")
              || name.equals("Column"))) {
        articles.add(object);
      } else if (name.endsWith("WebPage")
          || name.endsWith("VideoObject")
          || name.endsWith("Page")) {
        pages.add(object);
      }
    }
  }

  /// Returns what the article, or else the page, has under `key`, as plain text.
  Optional<String> text(String key) {
    return article()
        .flatMap(article -> article.text(key))
        .or(() -> pages.stream().flatMap(page -> page.text(key).stream()).findFirst())
        .map(LinkedData::plain)
        .filter(text -> !text.isBlank());
  }

  /// Returns the article's own text under `key`.
  Optional<String> articleText(String key) {
    return article().flatMap(article -> article.text(key)).map(LinkedData::plain);
  }

  /// Returns the names of the persons or organisations under `key` of the article.
  List<String> names(String key) {
    List<String> names = new ArrayList<>();
    for (JsonTree value : article().map(article -> article.values(key)).orElse(List.of())) {
      JsonTree who = value.text("@id").map(id -> named.getOrDefault(id, value)).orElse(value);
      who.text().ifPresent(name -> names.add(plain(name)));
      who.values("name").forEach(name -> name.text().ifPresent(text -> names.add(plain(text))));
    }
    return names;
  }

  private Optional<JsonTree> article() {
    return articles.stream().findFirst();
  }

  /// Some pages escape their JSON-LD as if it were HTML.
  private static String plain(String text) {
    return Parser.unescapeEntities(Parser.unescapeEntities(text, false), false)
        .replaceAll("<[^>]{1,80}>", "")
        .replaceAll("[\\s\\u00A0]+", " ")
        .strip();
  }
}
