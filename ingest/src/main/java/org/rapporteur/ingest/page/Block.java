package org.rapporteur.ingest.page;

import org.jsoup.nodes.Element;

/// A stretch of text that a reader sees as one block: a paragraph, a heading, a list item.
///
/// @param element the innermost element that holds all of it
/// @param text with single spaces
/// @param linked how many of its characters are links
record Block(Element element, String text, int linked) {

  /// Shorter ones are labels and buttons as often as sentences.
  private static final int SENTENCE = 40;

  private static final double LABEL = 2;

  private static final double MOSTLY_LINK = 0.5;

  boolean isHeading() {
    return element.closest("h1,h2,h3,h4,h5,h6") != null;
  }

  boolean isParagraph() {
    return element.closest("p,blockquote,pre") != null;
  }

  double linkDensity() {
    return (double) linked / text.length();
  }

  /// Returns how much it speaks for being a report's text, in characters; negative speaks against.
  double weight() {
    if (linkDensity() > MOSTLY_LINK) {
      return -text.length();
    }
    if (isHeading()) {
      return 0;
    }
    int own = text.length() - linked;
    if (text.length() < SENTENCE) {
      return isParagraph() ? own / 2.0 : element.closest("table") == null ? -LABEL : 0;
    }
    boolean sentence = endsSentence() || text.length() > 3 * SENTENCE;
    double trust = isParagraph() ? 1 : 0.6;
    return own * trust * (sentence ? 1 : 0.3);
  }

  private boolean endsSentence() {
    return ".!?…:;\"”’»)।。".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
