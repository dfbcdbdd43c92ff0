package org.rapporteur.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The `<meta>` elements of a page by name: OpenGraph, Dublin Core, Twitter, Parsely and the like.
final class MetaTags {

  private final Map<String, List<String>> contents = new LinkedHashMap<>();

  private MetaTags() {}

  static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          tags.contents.computeIfAbsent(name, _ -> new ArrayList<>()).add(content);
        }
      }
    }
    return tags;
  }

  /// Returns the content of the first of `names` that is there.
  Optional<String> find(String... names) {
    return List.of(names).stream().flatMap(name -> all(name).stream()).findFirst();
  }

  /// Returns all contents under one name, which is written in lower case.
  List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }
}
