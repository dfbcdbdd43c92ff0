package org.rapporteur.render.page;

/// Quotation marks around words of a dispatch.
final class Quotation {
  private static final String MARKS = "\"“”„«»`";
  private static final String BEFORE = MARKS + ",;: —–-";
  private static final String AFTER = MARKS + ",;: —–";

  private Quotation() {}

  /// Returns the words without the quotation marks, commas and dashes at their edges.
  static String inside(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && BEFORE.indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && AFTER.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end);
  }
}
