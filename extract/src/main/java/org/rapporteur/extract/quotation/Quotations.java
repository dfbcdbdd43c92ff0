package org.rapporteur.extract.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

/// The quotations of a dispatch: what stands between paired marks, outermost ones only.
///
/// Marks pair within a paragraph. A paragraph without a closing mark goes on in the next one if
/// that opens with a mark again; else a mark is missing, and the quotation ends with its sentence.
/// A stray mark is passed over: it costs one quotation, not the paragraphs after it.
public final class Quotations {

  private final List<Quotation> all;

  private Quotations(List<Quotation> all) {
    this.all = List.copyOf(all);
  }

  /// Pairs the marks of a dispatch.
  public static Quotations of(AnnotatedDispatch dispatch) {
    List<Quotation> all = new ArrayList<>();
    for (int i = 0; i < dispatch.paragraphs().size(); i++) {
      Span paragraph = dispatch.paragraphs().get(i);
      @Nullable Span next =
          i + 1 < dispatch.paragraphs().size() ? dispatch.paragraphs().get(i + 1) : null;
      all.addAll(new Pairing(dispatch, paragraph, next).quotations());
    }
    return new Quotations(outermost(all));
  }

  private static List<Quotation> outermost(List<Quotation> all) {
    List<Quotation> outermost = new ArrayList<>();
    int end = 0;
    for (Quotation quotation :
        all.stream().sorted(Comparator.comparing(Quotation::span)).toList()) {
      if (quotation.span().start() >= end) {
        outermost.add(quotation);
        end = quotation.span().end();
      }
    }
    return outermost;
  }

  /// Returns them in the order of the text; they do not overlap.
  public List<Quotation> all() {
    return all;
  }

  /// Returns the quotation in which, or on whose marks, the code unit at `offset` lies.
  public Optional<Quotation> at(int offset) {
    int index = firstEndingAfter(offset);
    return index < all.size() && all.get(index).span().contains(offset)
        ? Optional.of(all.get(index))
        : Optional.empty();
  }

  /// Returns the first quotation that begins at `offset` or after it.
  public Optional<Quotation> from(int offset) {
    for (int i = firstEndingAfter(offset); i < all.size(); i++) {
      if (all.get(i).span().start() >= offset) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /// Returns the last quotation that ends at `offset` or before it.
  public Optional<Quotation> upTo(int offset) {
    int index = firstEndingAfter(offset) - 1;
    return index >= 0 ? Optional.of(all.get(index)) : Optional.empty();
  }

  /// Returns the quotations that share text with `span`, in order.
  public List<Quotation> in(Span span) {
    List<Quotation> found = new ArrayList<>();
    for (int i = firstEndingAfter(span.start()); i < all.size(); i++) {
      if (all.get(i).span().start() >= span.end()) {
        break;
      }
      found.add(all.get(i));
    }
    return found;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// The marks of one paragraph, finding their partners.
  private static final class Pairing {

    private final AnnotatedDispatch dispatch;
    private final Span paragraph;
    private final @Nullable Span next;
    private final List<Quotation> found = new ArrayList<>();
    private @Nullable Mark open;

    Pairing(AnnotatedDispatch dispatch, Span paragraph, @Nullable Span next) {
      this.dispatch = dispatch;
      this.paragraph = paragraph;
      this.next = next;
    }

    List<Quotation> quotations() {
      List<Mark> marks = new MarkScanner(dispatch.text(), paragraph).scan();
      List<Mark> strong = marks.stream().filter(m -> m.family() != Mark.Family.SINGLE).toList();
      pair(strong);
      Quotations outer = new Quotations(found);
      pair(
          marks.stream()
              .filter(m -> m.family() == Mark.Family.SINGLE)
              .filter(m -> outer.at(m.offset()).isEmpty())
              .toList());
      return found;
    }

    private void pair(List<Mark> marks) {
      open = null;
      for (Mark mark : marks) {
        meet(mark);
      }
      if (open != null && open.family() != Mark.Family.SINGLE) {
        endOpen(open);
      }
      open = null;
    }

    private void meet(Mark mark) {
      Mark begun = open;
      if (begun == null) {
        open = mark.opens() ? mark : null;
      } else if (mark.family() == begun.family() && mark.closes()) {
        add(begun, new Span(begun.offset(), mark.end()), mark.length(), false);
        open = null;
      } else if (mark.family() == begun.family() && mark.opens()) {
        // The open one never found its partner: it is the stray one.
        open = mark;
      }
    }

    private void endOpen(Mark mark) {
      boolean continues = next != null && opensWithMark(next);
      boolean atStart = mark.offset() == firstWord(paragraph);
      int end = continues || atStart ? paragraph.end() : sentenceEnd(mark.offset());
      if (end > mark.end()) {
        add(mark, new Span(mark.offset(), end), 0, continues);
      }
    }

    private void add(Mark mark, Span span, int closing, boolean continues) {
      int innerEnd = Math.max(mark.end(), span.end() - closing);
      found.add(
          new Quotation(
              span,
              new Span(mark.end(), innerEnd),
              continues,
              mark.family() == Mark.Family.SINGLE));
    }

    private boolean opensWithMark(Span span) {
      int start = firstWord(span);
      return start < span.end() && "“„«\"".indexOf(dispatch.text().charAt(start)) >= 0;
    }

    private int firstWord(Span span) {
      int start = span.start();
      while (start < span.end() && Character.isWhitespace(dispatch.text().charAt(start))) {
        start++;
      }
      return start;
    }

    private int sentenceEnd(int offset) {
      return dispatch.sentenceAt(offset).map(Sentence::span).map(Span::end).orElse(paragraph.end());
    }
  }
}
