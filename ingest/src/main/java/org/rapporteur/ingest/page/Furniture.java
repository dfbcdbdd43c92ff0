package org.rapporteur.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What stands on a page beside the report: navigation, captions, sharing, comments, related links.
///
/// It is known by its element (`nav`), its role, or a word in its class or id (`related-links`). A
/// word alone does not condemn an element that holds most of the page's text.
final class Furniture {

  private static final Set<String> ELEMENTS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "input",
          "select",
          "option",
          "textarea",
          "label",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video",
          "figcaption",
          "figure",
          "dialog",
          "menu",
          "head",
          "link",
          "meta",
          "math",
          "map",
          "fieldset");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "alert",
          "menu",
          "menubar",
          "toolbar",
          "button",
          "tooltip");

  /// Named so, an element is never the report.
  private static final Pattern ALWAYS =
      named(
          "comments?|disqus|respond|cookies?|consent|gdpr|modal|popup|lightbox|related|recommend(ed|ations?)?"
              + "|recirc|outbrain|taboola|newsletters?|breadcrumbs?|navbar|captions?|share|sharing|sharebar"
              + "|sr-only|visually-hidden|screen-reader-text|pagination|pager|trending|most-read|also-read"
              + "|read-more|more-on|up-next|next-article|login|adverts?|advertisement|adslot");

  /// Named so, it may still be wrapped around the report.
  private static final Pattern MOSTLY =
      named(
          "nav|navigation|menu|(?<!with-)(?<!has-)(?<!no-)(?<!one-)sidebar|footer|foot|masthead|socials?"
              + "|popular|teasers?|subscribe|subscription|sign-?up|promos?|promotion|ads?|sponsor(ed)?|credits?"
              + "|overlay|tags?|taglist|byline|author-bio|author-box|authors?|bio|meta|metadata|timestamp"
              + "|toolbar|tools|widget|gallery|slideshow|carousel|print-only|copyright|disclaimer|rating|follow"
              + "|register|skip|kicker|eyebrow|toc");

  private static final double MOST = 0.35;

  private static final double HALF = 0.5;

  private Furniture() {}

  /// Removes all of it.
  static void removeAll(Document page) {
    remove(page, Integer.MAX_VALUE, (int) (HALF * length(page.body())));
  }

  /// Removes what is named so, unless it holds a large part of the page's paragraphs.
  static void removeSmall(Document page) {
    int most = (int) (MOST * length(page.body()));
    remove(page, most, most);
  }

  private static void remove(Document page, int most, int mostOfDoubtful) {
    for (Element element : List.copyOf(page.body().getAllElements())) {
      if (element == page.body()) {
        continue;
      }
      boolean certain =
          ELEMENTS.contains(element.normalName())
              || ROLES.contains(element.attr("role"))
              || isHidden(element)
              || isNamed(ALWAYS, element);
      if (certain && length(element) <= most
          || isNamed(MOSTLY, element) && length(element) <= mostOfDoubtful) {
        element.remove();
      }
    }
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private static boolean isNamed(Pattern words, Element element) {
    String names = element.id() + " " + element.className();
    if (names.isBlank()
        || element
            .normalName()
            .matches("body|html|p|article|main|h1|blockquote|a|b|i|em|strong|td|tr|tbody")) {
      return false;
    }
    String separated = names.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    return words.matcher(separated).find() && element.selectFirst("blockquote p") == null;
  }

  private static Pattern named(String words) {
    return Pattern.compile("(^|[^a-z])(" + words + ")($|[^a-z])");
  }

  private static int length(Element element) {
    int sum = 0;
    for (Element p : element.select("p")) {
      sum += p.text().length();
    }
    return sum;
  }
}
