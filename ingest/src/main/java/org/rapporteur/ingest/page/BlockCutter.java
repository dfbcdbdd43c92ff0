package org.rapporteur.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Cuts an element into [Block]s, as a browser would set them: at block elements and at line
/// breaks.
///
/// `<p>One <a>two</a>.<br><br>Three.</p>` → "One two.", "Three."
final class BlockCutter implements NodeVisitor {

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Element root;
  private Element holder;
  private int linked;
  private int links;

  private BlockCutter(Element root) {
    this.root = root;
    this.holder = root;
  }

  static List<Block> cut(Element root) {
    BlockCutter cutter = new BlockCutter(root);
    root.traverse(cutter);
    cutter.end();
    return cutter.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode words -> append(words.getWholeText());
      case Element element when element.normalName().equals("br") -> lineBreak(element);
      case Element element -> open(element);
      default -> {}
    }
  }

  private void open(Element element) {
    if (isCell(element)) {
      append(" ");
    } else if (element.isBlock()) {
      end();
      holder = element;
    } else if (element.normalName().equals("a")) {
      links++;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isCell(element)) {
        append(" ");
      } else if (element.isBlock()) {
        end();
        Element parent = element.parent();
        holder = parent == null ? root : parent;
      } else if (element.normalName().equals("a")) {
        links--;
      }
    }
  }

  /// The cells of a row are read across, as words of one block.
  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  private void lineBreak(Element element) {
    Node next = element.nextSibling();
    while (next instanceof TextNode words && words.isBlank()) {
      next = next.nextSibling();
    }
    if (next instanceof Element following && following.normalName().equals("br")) {
      end();
    } else {
      append(" ");
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00A0';
      if (space && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
        continue;
      }
      if (Character.isISOControl(c) && !space || isInvisible(c)) {
        continue;
      }
      text.append(space ? ' ' : c);
      linked += links > 0 ? 1 : 0;
    }
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == '\u00AD';
  }

  private void end() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      blocks.add(new Block(holder, words, Math.min(linked, words.length())));
    }
    text.setLength(0);
    linked = 0;
  }
}
