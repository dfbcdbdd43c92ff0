package org.rapporteur.evaluate.exam;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.evaluate.metric.SyntaxScore.Word;
import org.rapporteur.model.Span;

/// Puts a document of a treebank together, sentence by sentence.
final class DocumentBuilder {
  private static final int FORM = 1;
  private static final int LEMMA = 2;
  private static final int UPOS = 3;
  private static final int XPOS = 4;
  private static final int HEAD = 6;
  private static final int RELATION = 7;
  private static final int MISC = 9;

  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Word> words = new ArrayList<>();
  private final List<Span> sentences = new ArrayList<>();
  private String gap = "";

  DocumentBuilder(String id) {
    this.id = id;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /// Begins a paragraph: the next sentence stands after a blank line.
  void paragraph() {
    gap = text.isEmpty() ? "" : "\n\n";
  }

  /// Adds the rows of a sentence.
  void sentence(List<List<String>> rows) {
    int first = words.size();
    List<Span> spans = spans(rows);
    List<List<String>> trees = rows.stream().filter(row -> isNumber(row.getFirst())).toList();
    for (int i = 0; i < trees.size(); i++) {
      List<String> row = trees.get(i);
      int head = Integer.parseInt(row.get(HEAD));
      words.add(
          new Word(
              spans.get(i),
              row.get(LEMMA),
              row.get(UPOS),
              row.get(XPOS),
              head == 0 ? -1 : first + head - 1,
              row.get(RELATION)));
    }
    if (!spans.isEmpty()) {
      sentences.add(new Span(spans.getFirst().start(), spans.getLast().end()));
    }
  }

  Conllu.Document build() {
    return new Conllu.Document(id, text.toString(), List.copyOf(words), List.copyOf(sentences));
  }

  /// Writes the sentence's text and returns where each of its words stands.
  private List<Span> spans(List<List<String>> rows) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      String number = row.getFirst();
      int dash = number.indexOf('-');
      if (dash > 0) {
        int last = Integer.parseInt(number.substring(dash + 1));
        int parts = last - Integer.parseInt(number.substring(0, dash)) + 1;
        List<String> forms =
            rows.subList(i + 1, i + 1 + parts).stream().map(part -> part.get(FORM)).toList();
        spans.addAll(split(append(row), row.get(FORM), forms));
        i += parts;
      } else if (isNumber(number)) {
        spans.add(append(row));
      }
    }
    return spans;
  }

  private Span append(List<String> row) {
    text.append(gap);
    int start = text.length();
    text.append(row.get(FORM));
    gap = row.get(MISC).contains("SpaceAfter=No") ? "" : " ";
    return new Span(start, text.length());
  }

  private static List<Span> split(Span whole, String surface, List<String> forms) {
    List<Span> spans = new ArrayList<>();
    int at = whole.start();
    boolean spelled = String.join("", forms).equals(surface);
    for (String form : forms) {
      spans.add(spelled ? new Span(at, at + form.length()) : whole);
      at += form.length();
    }
    return spans;
  }

  private static boolean isNumber(String cell) {
    return cell.chars().allMatch(Character::isDigit);
  }
}
