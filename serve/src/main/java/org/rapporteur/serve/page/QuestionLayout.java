package org.rapporteur.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.archive.correction.Anchor;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/// Lays out the question about one finding.
final class QuestionLayout {

  /// So much of the paragraph is shown on either side of the words, in UTF-16 code units.
  private static final int AROUND = 360;

  private static final int LONGEST = 1_500;

  private final Reading reading;
  private final String finding;
  private final Anchor anchor;
  private final Sources sources;
  private final Coding coding;

  QuestionLayout(Reading reading, String finding, Anchor anchor) {
    this.reading = reading;
    this.finding = finding;
    this.anchor = anchor;
    this.sources = new Sources(reading);
    this.coding = new Coding(reading, new Records(reading, sources), finding);
  }

  Question question(String key) {
    Dispatch dispatch = reading.dispatch();
    List<FormField> fields = new FormFields(reading, finding).of(anchor);
    return new Question(
        key,
        finding,
        Words.of(anchor.subject()),
        dispatch.title() == null ? "" : dispatch.title().strip(),
        dispatch.outlet() == null ? "" : dispatch.outlet(),
        dispatch.published() == null ? "" : Words.day(dispatch.published().date()),
        pieces(),
        coding.facts(anchor.subject()),
        coding.why(anchor.subject()),
        fields,
        Integer.toHexString(List.of(anchor, fields).hashCode()));
  }

  /// Words alone: what leads to a record leads nowhere here.
  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : new MarkedText(reading, sources).pieces(around())) {
      switch (piece.kind()) {
        case WORDS, LINK -> {
          boolean asked = Set.of(piece.marks().split(" ")).contains(finding);
          String look = (piece.look() + (asked ? " asked" : "")).strip();
          pieces.add(new Piece(Piece.Kind.WORDS, piece.words(), look, piece.marks(), ""));
        }
        case LETTER, ANCHOR -> {}
      }
    }
    return pieces;
  }

  private Span around() {
    String text = reading.dispatch().text();
    Span words = anchor.span();
    int paragraph = text.lastIndexOf('\n', Math.max(0, words.start() - 1)) + 1;
    int newLine = text.indexOf('\n', words.start());
    int start = Math.max(Math.min(paragraph, words.start()), words.start() - AROUND);
    int last = Math.min(words.end(), words.start() + LONGEST);
    int end = Math.min(newLine < 0 ? text.length() : Math.max(newLine, last), last + AROUND);
    return new Span(wordStart(text, start, paragraph), wordEnd(text, end));
  }

  private static int wordStart(String text, int from, int paragraph) {
    int space = text.indexOf(' ', from);
    return from <= paragraph || space < 0 || space > from + 60 ? whole(text, from) : space + 1;
  }

  private static int wordEnd(String text, int to) {
    int space = text.lastIndexOf(' ', to);
    boolean atEnd = to >= text.length() || text.charAt(to) == '\n';
    return atEnd || space < to - 60 ? whole(text, to) : space;
  }

  /// Returns an offset that does not part a surrogate pair.
  private static int whole(String text, int offset) {
    boolean parts =
        offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return parts ? offset - 1 : offset;
  }
}
