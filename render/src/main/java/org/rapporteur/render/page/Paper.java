package org.rapporteur.render.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.render.page.Ink.Words;

/// A page that grows downwards: wraps words to its width and indents what follows the first line.
public final class Paper {
  private final int width;
  private final boolean coloured;
  private final StringBuilder page = new StringBuilder();

  /// @param columns the width of the terminal; brought between [ReadingPage#NARROWEST] and
  ///   [ReadingPage#WIDEST]
  /// @param coloured whether to add ANSI colours; they never carry meaning alone
  public Paper(int columns, boolean coloured) {
    this.width = Math.clamp(columns, ReadingPage.NARROWEST, ReadingPage.WIDEST);
    this.coloured = coloured;
  }

  /// Returns the columns of the page.
  public int width() {
    return width;
  }

  /// Prints an empty line.
  public void blankLine() {
    page.append('\n');
  }

  /// Prints a heading over a new section.
  public void heading(String words) {
    blankLine();
    line(0, 0, List.of(Ink.HEADING.words(words)));
  }

  /// Prints a rule over the full width.
  public void rule() {
    page.append(print(Ink.FAINT, "─".repeat(width))).append('\n');
  }

  /// Prints `words` wrapped, the first line indented by `indent` columns, the others by `hang`.
  public void line(int indent, int hang, List<Words> words) {
    var line = new Line(indent);
    for (Words run : words) {
      for (String word : run.text().split(" ", -1)) {
        line = add(line, new Words(word, run.ink()), hang);
      }
    }
    end(line);
  }

  /// Prints a label in a column of its own, and `words` wrapped beside it.
  public void entry(int indent, int column, Words label, List<Words> words) {
    List<Words> all = new ArrayList<>(words.size() + 1);
    int gap = column - indent - TextWidth.of(label.text());
    if (gap < 1) {
      line(indent, column, List.of(label));
      line(column, column, words);
      return;
    }
    // A no-break space keeps the column: only plain spaces are places to wrap.
    all.add(new Words(label.text().replace(' ', '\u00a0') + "\u00a0".repeat(gap - 1), label.ink()));
    all.addAll(words);
    line(indent, column, all);
  }

  /// Returns the page as it is now.
  public String text() {
    return page.toString();
  }

  private Line add(Line line, Words word, int hang) {
    int room = width - line.columns - (line.isFresh() ? 0 : 1);
    Line target = line;
    if (TextWidth.of(word.text()) > room && !line.isFresh()) {
      end(line);
      target = new Line(hang);
      room = width - hang;
    }
    String rest = word.text();
    while (TextWidth.of(rest) > room && room > 0) {
      String head = TextWidth.cut(rest, room);
      if (head.isEmpty()) {
        break;
      }
      target.add(new Words(head, word.ink()));
      end(target);
      target = new Line(hang);
      rest = rest.substring(head.length());
      room = width - hang;
    }
    target.add(new Words(rest, word.ink()));
    return target;
  }

  private void end(Line line) {
    page.append(" ".repeat(line.indent));
    for (int i = 0; i < line.words.size(); ) {
      Ink ink = line.words.get(i).ink();
      var run = new StringBuilder();
      int next = i;
      while (next < line.words.size() && line.words.get(next).ink() == ink) {
        run.append(next > i ? " " : "").append(line.words.get(next).text());
        next++;
      }
      page.append(i > 0 ? " " : "").append(print(ink, run.toString().replace('\u00a0', ' ')));
      i = next;
    }
    int end = page.length();
    while (end > 0 && page.charAt(end - 1) == ' ') {
      end--;
    }
    page.setLength(end);
    page.append('\n');
  }

  private String print(Ink ink, String words) {
    return coloured ? ink.print(words) : words;
  }

  /// The line being filled.
  private static final class Line {
    private final int indent;
    private final List<Words> words = new ArrayList<>();
    private int columns;

    Line(int indent) {
      this.indent = indent;
      this.columns = indent;
    }

    boolean isFresh() {
      return words.isEmpty();
    }

    void add(Words word) {
      columns += TextWidth.of(word.text()) + (words.isEmpty() ? 0 : 1);
      words.add(word);
    }
  }
}
