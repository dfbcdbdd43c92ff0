package org.rapporteur.ingest.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The headline of a page, without the name of its outlet.
///
/// `Talks resume in Doha | Example News` → `Talks resume in Doha`
final class Headline {

  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—•·:»]\\s+|\\s*[|ㅣ]\\s*");

  private Headline() {}

  /// Returns the headline that most of its sources agree on.
  ///
  /// Pages carry up to five: in JSON-LD, for OpenGraph, for Twitter, as the window's title, and
  /// printed. Search engines and social networks are often told another one than readers are.
  static Optional<String> find(Document page, LinkedData data, MetaTags meta, String outlet) {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    Optional<String> stated = data.articleText("headline");
    stated.ifPresent(title -> vote(candidates, title, 1.6));
    meta.find("og:title").ifPresent(title -> vote(candidates, withoutOutlet(title, outlet), 1.2));
    meta.find("twitter:title")
        .ifPresent(title -> vote(candidates, withoutOutlet(title, outlet), 0.2));
    vote(candidates, withoutOutlet(page.title(), outlet), 0.2);
    page.select("h1, [itemprop~=(?i)^headline$]").stream()
        .limit(3)
        .forEach(heading -> vote(candidates, printed(heading), 1));
    return candidates.values().stream()
        .max(Comparator.comparingDouble(Candidate::votes))
        .map(Candidate::title)
        .map(title -> stated.isPresent() ? title : withoutAddition(title, candidates));
  }

  /// `Talks resume in Doha | World | Example News` → `Talks resume in Doha`, when a source has just
  /// that: what a site appends to every title is known by another source that leaves it out.
  private static String withoutAddition(String title, Map<String, Candidate> candidates) {
    Matcher separator = SEPARATOR.matcher(title);
    while (separator.find()) {
      Candidate shorter = candidates.get(folded(title.substring(0, separator.start())));
      if (shorter != null) {
        return shorter.title();
      }
    }
    return title;
  }

  private record Candidate(String title, double votes) {}

  private static void vote(Map<String, Candidate> candidates, String written, double weight) {
    String title = squeezed(written);
    if (!title.isEmpty()) {
      candidates.merge(
          folded(title),
          new Candidate(title, weight),
          (one, more) -> new Candidate(one.title(), one.votes() + more.votes()));
    }
  }

  private static String printed(Element heading) {
    return heading.hasAttr("content") ? heading.attr("content") : heading.text();
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String withoutOutlet(String title, String outlet) {
    String[] parts = SEPARATOR.split(title);
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    boolean names = folded(last).equals(folded(outlet)) || title.contains(" | ");
    return names
        ? title.substring(0, title.lastIndexOf(last)).replaceAll("[\\s|\\-–—•·:»]+$", "")
        : title;
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
