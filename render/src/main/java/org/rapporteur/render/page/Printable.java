package org.rapporteur.render.page;

/// Makes words of a dispatch safe for a terminal: white space becomes one space, and what could
/// steer the terminal or turn the direction of writing is left out.
public final class Printable {
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Printable() {}

  /// Returns the words as they may be printed.
  public static String of(String text) {
    var printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            space(printable);
          } else if (Character.getType(c) == Character.SURROGATE) {
            printable.append('\uFFFD');
          } else if (isShown(c)) {
            printable.appendCodePoint(c);
          }
        });
    return printable.toString().strip();
  }

  private static void space(StringBuilder printable) {
    if (!printable.isEmpty() && printable.charAt(printable.length() - 1) != ' ') {
      printable.append(' ');
    }
  }

  private static boolean isShown(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL && (type != Character.FORMAT || c == ZERO_WIDTH_JOINER);
  }
}
