package org.rapporteur.render.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many columns of a terminal a text takes: two for wide East Asian characters and emoji, none
/// for marks that sit on another character.
final class TextWidth {
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private TextWidth() {}

  static int of(String text) {
    if (isPlain(text)) {
      return text.length();
    }
    int width = 0;
    Matcher clusters = CLUSTER.matcher(text);
    while (clusters.find()) {
      width += ofCluster(clusters.group());
    }
    return width;
  }

  /// Returns the longest beginning of `text` that takes at most `columns`, whole characters only.
  static String cut(String text, int columns) {
    int width = 0;
    Matcher clusters = CLUSTER.matcher(text);
    while (clusters.find()) {
      width += ofCluster(clusters.group());
      if (width > columns) {
        return text.substring(0, clusters.start());
      }
    }
    return text;
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x300);
  }

  private static int ofCluster(String cluster) {
    return cluster.codePoints().map(TextWidth::ofCodePoint).max().orElse(0);
  }

  private static int ofCodePoint(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT ->
          c == 0xFE0F ? 2 : 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return Character.isEmojiPresentation(c)
        || (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0x303E)
        || (c >= 0x3041 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
