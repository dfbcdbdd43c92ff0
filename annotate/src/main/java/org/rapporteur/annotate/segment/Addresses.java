package org.rapporteur.annotate.segment;

/// Finds web addresses, e-mail addresses, handles and tags, which stay whole.
final class Addresses {

  private static final String[] SCHEMES = {"http://", "https://", "www.", "ftp://"};
  private static final String NOT_IN_ADDRESS = "<>\"”“»«";
  private static final String NOT_AT_END = ".,;:!?)]}'’…";

  /// The longest part before "@" that is looked for.
  private static final int LONGEST_LOCAL_PART = 64;

  private final String text;
  private final int end;

  Addresses(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /// Returns where the address that begins at `i` ends, or `i` when none begins there.
  ///
  /// @param before the end of the word before; inside a word no address begins
  int end(int i, int before) {
    char c = text.charAt(i);
    if ((c == '@' || c == '#') && before < i | i == 0) {
      return tag(i);
    }
    if (c >= 128 || !Character.isLetterOrDigit(c)) {
      return i;
    }
    for (String scheme : SCHEMES) {
      if (text.regionMatches(true, i, scheme, 0, scheme.length())) {
        return trimmed(i + scheme.length(), i);
      }
    }
    return mail(i);
  }

  private int tag(int i) {
    int stop = i + 1;
    while (stop < end
        && (Character.isLetterOrDigit(text.charAt(stop)) || text.charAt(stop) == '_')) {
      stop++;
    }
    return stop - i > 1 && !Character.isDigit(text.charAt(i + 1)) ? stop : i;
  }

  private int trimmed(int from, int otherwise) {
    int stop = from;
    while (stop < end
        && !Characters.isSpace(text.charAt(stop))
        && NOT_IN_ADDRESS.indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    while (stop > from && NOT_AT_END.indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return stop > from ? stop : otherwise;
  }

  private int mail(int i) {
    int at = i;
    while (at < end && at - i < LONGEST_LOCAL_PART && isMailPart(text.charAt(at))) {
      at++;
    }
    if (at >= end || text.charAt(at) != '@') {
      return i;
    }
    int stop = at + 1;
    boolean dot = false;
    while (stop < end && isMailPart(text.charAt(stop))) {
      dot |= text.charAt(stop) == '.' && stop + 1 < end && isMailPart(text.charAt(stop + 1));
      stop++;
    }
    while (stop > at + 1 && ".-_+%".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return dot ? stop : i;
  }

  private static boolean isMailPart(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || ".-_+%".indexOf(c) >= 0);
  }
}
