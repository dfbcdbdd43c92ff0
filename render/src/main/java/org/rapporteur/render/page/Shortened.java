package org.rapporteur.render.page;

/// Long words of a dispatch, cut for the page.
final class Shortened {
  private Shortened() {}

  /// Returns `text`, cut after a whole word to about `columns` when it is longer, with an ellipsis.
  static String to(int columns, String text) {
    String cut = TextWidth.cut(text, columns);
    if (cut.length() == text.length()) {
      return text;
    }
    int space = cut.lastIndexOf(' ');
    return (space > cut.length() / 2 ? cut.substring(0, space) : cut).strip() + " …";
  }
}
