package org.rapporteur.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.PublicationTime;

/// A dispatch as plain text: header lines, then what is read.
///
/// ```
/// date 2024-10-20
/// outlet The Example Courier
/// DOHA, Oct 20 — The minister arrived …
/// ```
///
/// `date`, `outlet`, `url`, `title` and `dateline` may stand in any order, each once; the first
/// line that is no header starts the text. A date may also stand before the text's first word on
/// its line.
final class TextFormat {

  private static final Pattern HEADER =
      Pattern.compile("\\s*(date|outlet|url|title|dateline):?[ \\t]+(\\S.*)");

  /// A line that begins with `date` and is longer holds the text's beginning.
  private static final int LONGEST_DATE_LINE = 40;

  private final Desk desk;
  private final String source;
  private final Map<String, String> header = new HashMap<>();
  private @Nullable PublicationTime published;

  private TextFormat(Desk desk, String source) {
    this.desk = desk;
    this.source = source;
  }

  /// Reads one text file.
  ///
  /// @param source how the user names it
  /// @param id the dispatch's id
  static void read(Desk desk, String source, String id, String content) {
    new TextFormat(desk, source).read(id, content);
  }

  private void read(String id, String content) {
    String text = content.substring(afterHeader(content)).strip();
    if (text.isEmpty()) {
      String what = content.isBlank() ? "the file is empty" : "there is no text after the header";
      desk.refuse(source, null, new UnreadableException(what, "give it a text"));
      return;
    }
    desk.admit(
        source,
        null,
        new Dispatch(
            id,
            text,
            published,
            header.get("outlet"),
            header.get("url"),
            header.get("title"),
            List.of(),
            header.get("dateline"),
            null));
  }

  private int afterHeader(String content) {
    int start = 0;
    for (long line = 1; start < content.length(); line++) {
      int lineBreak = content.indexOf('\n', start);
      int end = lineBreak < 0 ? content.length() : lineBreak;
      int rest = restOfHeader(content.substring(start, end), line);
      if (rest >= 0) {
        return start + rest;
      }
      start = Math.min(end + 1, content.length());
    }
    return start;
  }

  /// Takes up a header line.
  ///
  /// @return where the text begins on this line, or -1 when it does not
  private int restOfHeader(String line, long number) {
    if (line.isBlank()) {
      return -1;
    }
    Matcher matcher = HEADER.matcher(line.stripTrailing());
    if (!matcher.matches() || header.containsKey(matcher.group(1))) {
      return 0;
    }
    String value = matcher.group(2);
    header.put(matcher.group(1), value);
    if (!matcher.group(1).equals("date")) {
      return -1;
    }
    int length = takeDate(value, number, line.length() <= LONGEST_DATE_LINE);
    if (length == 0) {
      header.remove("date");
      return 0;
    }
    return length == value.length() ? -1 : matcher.start(2) + length;
  }

  /// Takes the date off the beginning of `value`.
  ///
  /// @param alone whether nothing else is likely to stand on the line
  /// @return how long it is; 0 when `value` begins with no date
  private int takeDate(String value, long line, boolean alone) {
    int firstWord = endOfWord(value, 0);
    for (int length : new int[] {endOfWord(value, firstWord), firstWord}) {
      PublicationTime time = PublicationTime.parse(value.substring(0, length)).orElse(null);
      if (time != null) {
        published = time;
        return length;
      }
    }
    boolean startsWithDigit = Character.isDigit(value.charAt(0));
    int length = alone ? value.length() : startsWithDigit ? firstWord : 0;
    if (length > 0) {
      published = desk.published(source, line, value.substring(0, length));
    }
    return length;
  }

  private static int endOfWord(String text, int from) {
    int index = from;
    while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
      index++;
    }
    while (index < text.length() && !Character.isWhitespace(text.charAt(index))) {
      index++;
    }
    return index;
  }
}
