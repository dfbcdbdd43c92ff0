package org.rapporteur.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Who wrote a page: JSON-LD, meta tags, microdata, then what stands in a byline.
///
/// `By Ann Example and Bo Sample, Doha` → `Ann Example`, `Bo Sample`
final class Byline {

  private static final Pattern BY =
      Pattern.compile(
          "(?i)^(written |reported |story )?(by|von|par|por|di|av|af|door|autor:?|text:?)\\s+");

  private static final Pattern BETWEEN =
      Pattern.compile("(?i)\\s*(?:[;|•·/]|,(?! (?:jr|sr|phd|md))| and | und | et | y | & )\\s*");

  private static final int LONGEST_NAME = 60;

  private static final String PRINTED =
      "[rel~=(?i)^author$], [itemprop~=(?i)^author$], .byline__name, .author-name, .byline, .author";

  private Byline() {}

  /// @param outlet whose own name counts as an author only when there is no other
  static List<String> find(Document page, LinkedData data, MetaTags meta, String outlet) {
    List<List<String>> sources = new ArrayList<>();
    sources.add(data.names("author"));
    for (String name :
        List.of(
            "author",
            "article:author",
            "parsely-author",
            "dc.creator",
            "sailthru.author",
            "byl",
            "cxenseparse:author",
            "dcterms.creator")) {
      sources.add(meta.all(name));
    }
    sources.add(page.select(PRINTED).stream().map(Byline::printed).toList());
    List<List<String>> found =
        sources.stream().map(Byline::names).filter(names -> !names.isEmpty()).toList();
    return found.stream()
        .filter(names -> names.stream().noneMatch(name -> isOutlet(name, outlet)))
        .findFirst()
        .or(() -> found.stream().findFirst())
        .orElse(List.of());
  }

  private static boolean isOutlet(String name, String outlet) {
    return name.equalsIgnoreCase(outlet);
  }

  private static String printed(Element element) {
    Element name = element.selectFirst("[itemprop~=(?i)^name$]");
    return name == null
        ? element.text()
        : name.hasAttr("content") ? name.attr("content") : name.text();
  }

  private static List<String> names(List<String> written) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String entry : written) {
      if (entry.contains("://")) {
        continue;
      }
      String bare =
          BY.matcher(entry.strip()).replaceFirst("").replaceAll("\\s*\\([^)]{0,40}\\)", "");
      for (String part : BETWEEN.split(bare)) {
        String name = part.strip();
        if (isName(name)) {
          names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        }
      }
    }
    return List.copyOf(names.values());
  }

  private static boolean isName(String text) {
    return text.length() > 1
        && text.length() <= LONGEST_NAME
        && text.indexOf('@') < 0
        && text.indexOf('(') < 0
        && !text.startsWith("www.")
        && text.chars().anyMatch(Character::isLetter);
  }
}
