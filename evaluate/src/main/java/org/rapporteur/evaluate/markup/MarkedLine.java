package org.rapporteur.evaluate.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.model.Span;

/// Takes the markup out of one paragraph.
///
/// `{s1 Ana Ruiz} {c1 said} {x1 no}` → `Ana Ruiz said no` with three labels.
final class MarkedLine {

  private static final Pattern OPENING =
      Pattern.compile("\\{([a-z]{1,3}\\d{1,4}(?:,[a-z]{1,3}\\d{1,4})*) ");

  private final String where;
  private final String line;
  private final int offset;
  private final StringBuilder plain = new StringBuilder();
  private final List<Label> labels = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /// A mark whose end has not come yet.
  private record Open(List<String> names, int start) {}

  /// @param where file and line, for messages
  /// @param offset where the paragraph begins in the passage
  MarkedLine(String where, String line, int offset) {
    this.where = where;
    this.line = line;
    this.offset = offset;
  }

  /// Reads the line; [#plain] and [#labels] hold what it came to.
  MarkedLine read() {
    Matcher opening = OPENING.matcher(line);
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '{') {
        if (!opening.find(at) || opening.start() != at) {
          throw error("no label behind {", at);
        }
        open.push(new Open(List.of(opening.group(1).split(",")), plain.length()));
        at = opening.end();
      } else {
        if (c == '}') {
          close(at);
        } else {
          plain.append(c);
        }
        at++;
      }
    }
    if (!open.isEmpty()) {
      throw error("unclosed { of " + open.getFirst().names(), line.length());
    }
    return this;
  }

  String plain() {
    return plain.toString();
  }

  List<Label> labels() {
    return labels;
  }

  private void close(int at) {
    if (open.isEmpty()) {
      throw error("stray }", at);
    }
    Open mark = open.pop();
    String words = plain.substring(mark.start());
    if (words.isBlank() || !words.equals(words.strip())) {
      throw error("blank at the border of " + mark.names(), at);
    }
    Span span = new Span(offset + mark.start(), offset + plain.length());
    for (String name : mark.names()) {
      int digit = firstDigit(name);
      labels.add(
          new Label(name.substring(0, digit), Integer.parseInt(name.substring(digit)), span));
    }
  }

  private static int firstDigit(String name) {
    int digit = 0;
    while (!Character.isDigit(name.charAt(digit))) {
      digit++;
    }
    return digit;
  }

  private GoldException error(String message, int at) {
    String near = line.substring(Math.max(0, at - 12), Math.min(line.length(), at + 12));
    return new GoldException("%s: %s, near “%s”".formatted(where, message, near));
  }
}
