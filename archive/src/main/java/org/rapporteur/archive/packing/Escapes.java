package org.rapporteur.archive.packing;

import java.util.Locale;

/// Strings as they stand in JSON (RFC 8259), the way our writer escapes them.
final class Escapes {

  private static final String SHORT = "\"\\\b\t\n\f\r";
  private static final String LETTERS = "\"\\btnfr";

  private Escapes() {}

  static String escape(String string) {
    StringBuilder escaped = new StringBuilder(string.length() + 16);
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      int known = SHORT.indexOf(c);
      if (known >= 0) {
        escaped.append('\\').append(LETTERS.charAt(known));
      } else if (c < ' ') {
        escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /// @throws IllegalArgumentException when an escape is none of JSON's
  static String unescape(String escaped) {
    StringBuilder string = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c != '\\') {
        string.append(c);
        continue;
      }
      char letter = escaped.charAt(++i);
      int known = LETTERS.indexOf(letter);
      if (known >= 0) {
        string.append(SHORT.charAt(known));
      } else if (letter == 'u') {
        string.append((char) Integer.parseInt(escaped, i + 1, i + 5, 16));
        i += 4;
      } else if (letter == '/') {
        string.append('/');
      } else {
        throw new IllegalArgumentException("\\" + letter + " is no escape");
      }
    }
    return string.toString();
  }
}
