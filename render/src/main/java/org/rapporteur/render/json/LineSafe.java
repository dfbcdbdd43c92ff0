package org.rapporteur.render.json;

/// Keeps a line of JSON one line, and valid UTF-8, whatever the text holds.
///
/// Escaped are half a surrogate pair, which UTF-8 cannot express, and the line breaks that JSON
/// allows but many readers of lines cut at (U+0085, U+2028, U+2029).
final class LineSafe {
  private LineSafe() {}

  static String escape(String json) {
    int clean = firstUnsafe(json, 0);
    if (clean == json.length()) {
      return json;
    }
    var escaped = new StringBuilder(json.length() + 64);
    int start = 0;
    for (int at = clean; at < json.length(); at = firstUnsafe(json, start)) {
      escaped.append(json, start, at).append("\\u%04X".formatted((int) json.charAt(at)));
      start = at + 1;
    }
    return escaped.append(json, start, json.length()).toString();
  }

  private static int firstUnsafe(String json, int from) {
    int at = from;
    while (at < json.length() && !isUnsafe(json.codePointAt(at))) {
      at += Character.charCount(json.codePointAt(at));
    }
    return at;
  }

  private static boolean isUnsafe(int codePoint) {
    return codePoint == 0x85
        || codePoint == 0x2028
        || codePoint == 0x2029
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }
}
