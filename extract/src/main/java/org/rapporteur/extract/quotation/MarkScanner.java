package org.rapporteur.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;

/// Finds the quotation marks of a paragraph and tells from their neighbours which way they face.
///
/// An apostrophe is no mark: `Hamas's`, `’90s`, `the sides’ talks` (which is told apart from a
/// closing mark only when it is paired).
final class MarkScanner {

  private final String text;
  private final Span paragraph;

  MarkScanner(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  List<Mark> scan() {
    List<Mark> marks = new ArrayList<>();
    int offset = paragraph.start();
    while (offset < paragraph.end()) {
      Optional<Mark> mark = markAt(offset);
      mark.ifPresent(marks::add);
      offset = mark.map(Mark::end).orElse(offset + 1);
    }
    return marks;
  }

  private Optional<Mark> markAt(int offset) {
    return switch (text.charAt(offset)) {
      case '“', '„' -> curly(offset, Mark.Family.DOUBLE, true);
      case '”' -> curly(offset, Mark.Family.DOUBLE, false);
      case '«' -> curly(offset, Mark.Family.ANGLE, true);
      case '»' -> curly(offset, Mark.Family.ANGLE, false);
      case '"' -> straight(offset, 1, Mark.Family.DOUBLE);
      case '`' -> doubled(offset, '`') ? curlyDoubled(offset) : Optional.empty();
      case '‘' ->
          opensWord(offset, 1) && !Character.isDigit(after(offset, 1))
              ? curly(offset, Mark.Family.SINGLE, true)
              : Optional.empty();
      case '’' -> single(offset);
      case '\'' -> doubled(offset, '\'') ? straight(offset, 2, Mark.Family.DOUBLE) : single(offset);
      default -> Optional.empty();
    };
  }

  private static Optional<Mark> curly(int offset, Mark.Family family, boolean opens) {
    return Optional.of(new Mark(offset, 1, family, opens, !opens));
  }

  private static Optional<Mark> curlyDoubled(int offset) {
    return Optional.of(new Mark(offset, 2, Mark.Family.DOUBLE, true, false));
  }

  private Optional<Mark> straight(int offset, int length, Mark.Family family) {
    boolean opens = opensWord(offset, length);
    boolean closes = closesWord(offset, length);
    boolean unclear = opens == closes;
    return Optional.of(new Mark(offset, length, family, opens || unclear, closes || unclear));
  }

  /// A single mark counts only where no apostrophe would stand: facing clearly one way.
  private Optional<Mark> single(int offset) {
    boolean opens = text.charAt(offset) == '\'' && opensWord(offset, 1);
    boolean closes = closesWord(offset, 1) && !Character.isWhitespace(before(offset));
    boolean decade = Character.isDigit(after(offset, 1));
    return opens == closes || decade
        ? Optional.empty()
        : Optional.of(new Mark(offset, 1, Mark.Family.SINGLE, opens, closes));
  }

  private boolean doubled(int offset, char mark) {
    return offset + 1 < paragraph.end() && text.charAt(offset + 1) == mark;
  }

  private boolean opensWord(int offset, int length) {
    char before = before(offset);
    char after = after(offset, length);
    return !Character.isWhitespace(after)
        && (Character.isWhitespace(before) || "([{—–-/“\"‘:".indexOf(before) >= 0);
  }

  private boolean closesWord(int offset, int length) {
    char before = before(offset);
    char after = after(offset, length);
    return !Character.isWhitespace(before) && !Character.isLetterOrDigit(after);
  }

  private char before(int offset) {
    return offset > paragraph.start() ? text.charAt(offset - 1) : ' ';
  }

  private char after(int offset, int length) {
    return offset + length < paragraph.end() ? text.charAt(offset + length) : ' ';
  }
}
