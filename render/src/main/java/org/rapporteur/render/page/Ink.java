package org.rapporteur.render.page;

/// How a word is printed. The terminal's own sixteen colours, so that its theme keeps them readable
/// on dark and on light ground.
public enum Ink {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  HEADING("1;4"),
  COOPERATION("36"),
  CONFLICT("35"),
  DOUBT("31");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /// Returns the words with the ANSI codes around them that print them so.
  String print(String words) {
    return code.isEmpty() || words.isBlank() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
  }

  /// Returns these words in this ink.
  public Words words(String text) {
    return new Words(text, this);
  }

  /// Words in one ink.
  public record Words(String text, Ink ink) {}
}
