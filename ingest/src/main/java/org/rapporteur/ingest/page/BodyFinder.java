package org.rapporteur.ingest.page;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the report on a page: the element whose text speaks most for itself.
///
/// Every block of text has a weight ([Block#weight]): sentences count for, links and labels
/// against. An element weighs what its blocks weigh. From the heaviest one the way leads down for
/// as long as one child holds nearly all of the weight. What is light inside is left out.
///
/// It is tried twice: without everything that is named like furniture, and, when hardly anything is
/// left then, with those named so that hold much text.
final class BodyFinder {

  /// A child with that share of the weight is the report, without what stands around it.
  private static final double NEARLY_ALL = 0.88;

  /// A part this far below zero is a list of links, not a short paragraph.
  private static final double CLUTTER = -20;

  /// An article within the article that holds less of the weight is a teaser for another one.
  private static final double TEASER = 0.35;

  /// Characters that are a report whatever else there is.
  private static final int REPORT = 250;

  private final Map<Element, Double> weights = new IdentityHashMap<>();
  private final Element page;
  private final List<Block> blocks;

  private BodyFinder(Document page) {
    this.page = page.body();
    this.blocks = BlockCutter.cut(page.body());
    for (Block block : blocks) {
      for (Element e = block.element(); e != null; e = e.parent()) {
        weights.merge(e, block.weight(), Double::sum);
      }
    }
  }

  /// Returns the paragraphs of the report; none when there is none.
  ///
  /// @param page is changed
  /// @param title its headline; what stands above it is left out
  /// @param description what it says about itself; left out when it is printed above the report
  static List<String> paragraphs(Document page, String title, String description) {
    Document second = page.clone();
    Furniture.removeAll(page);
    List<String> strict = new BodyFinder(page).find(title, description);
    if (length(strict) >= REPORT) {
      return strict;
    }
    Furniture.removeSmall(second);
    List<String> lenient = new BodyFinder(second).find(title, description);
    return length(strict) >= length(lenient) / 2 ? strict : lenient;
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  private List<String> find(String title, String description) {
    Element body = declared().orElseGet(() -> descend(heaviest()));
    List<Block> inside =
        blocks.stream()
            .filter(block -> isInside(block.element(), body))
            .filter(block -> !isClutter(block.element(), body))
            .toList();
    return Trimming.trim(inside, title, description);
  }

  private Optional<Element> declared() {
    return page.select("[itemprop~=(?i)\\barticleBody\\b]").stream()
        .filter(element -> weight(element) > REPORT || weight(element) > weight(page) / 2)
        .max(Comparator.comparingDouble(this::weight));
  }

  private Element heaviest() {
    Element best = page;
    for (Element element : page.getAllElements()) {
      if (weight(element) > weight(best)) {
        best = element;
      }
    }
    return best;
  }

  private Element descend(Element from) {
    Element at = from;
    for (Optional<Element> next = step(at); next.isPresent(); next = step(at)) {
      at = next.get();
    }
    return at;
  }

  private Optional<Element> step(Element at) {
    return at.children().stream()
        .filter(child -> weight(child) >= NEARLY_ALL * weight(at) && child.isBlock())
        .filter(child -> !child.normalName().matches("p|blockquote|li"))
        .findFirst();
  }

  private double weight(Element element) {
    return weights.getOrDefault(element, 0.0);
  }

  private static boolean isInside(Element element, Element body) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e == body) {
        return true;
      }
    }
    return false;
  }

  private boolean isClutter(Element element, Element body) {
    for (Element e = element; e != null && e != body; e = e.parent()) {
      boolean teaser =
          e.normalName().equals("article")
              && weight(e) < TEASER * weight(body)
              && e.selectFirst("h1") == null;
      if (weight(e) < CLUTTER || teaser) {
        return true;
      }
    }
    return false;
  }
}
