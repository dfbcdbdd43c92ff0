package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.quotation.Quotation;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/// Cuts clean contents out of the text: runs of words, trimmed, with whole quotations.
///
/// Commas, full stops and dashes at an edge are out, "that" and a quotation's marks are in. A
/// quotation that reaches over the sentence is taken whole: the speaker said all of it.
final class ContentSpans {

  private static final String EDGE = ",;:.–—-…";

  private final String text;
  private final Quotations quotations;
  private final int cue;

  /// @param cue where the cue stands: a quotation that holds the cue itself is not taken whole
  ContentSpans(String text, Quotations quotations, int cue) {
    this.text = text;
    this.quotations = quotations;
    this.cue = cue;
  }

  /// Returns the runs of `words`; only the cue splits them.
  List<Span> of(List<Token> words, List<Token> sentence) {
    List<Token> tokens =
        words.stream().distinct().sorted(Comparator.comparingInt(Token::index)).toList();
    List<Span> runs = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || !joined(tokens.get(i - 1), tokens.get(i), sentence)) {
        cleaned(Span.covering(tokens.get(first).span(), tokens.get(i - 1).span()))
            .ifPresent(runs::add);
        first = i;
      }
    }
    return merged(runs);
  }

  /// Returns `span` trimmed and grown to whole quotations; empty when no word is left.
  Optional<Span> cleaned(Span span) {
    return trimmed(span).map(this::withWholeQuotations);
  }

  /// Returns `span` trimmed, quotations cut where they are; empty when no word is left.
  Optional<Span> trimmedOnly(Span span) {
    return trimmed(span);
  }

  /// A parser's slip leaves gaps; only the cue really stands in the midst of a content.
  private boolean joined(Token before, Token after, List<Token> sentence) {
    return after.index() == before.index() + 1
        || sentence.subList(before.index() + 1, after.index()).stream()
            .noneMatch(token -> token.span().contains(cue));
  }

  private Optional<Span> trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && strays(start, text.charAt(start))) {
      start++;
    }
    while (end > start && strays(end - 1, text.charAt(end - 1))) {
      end--;
    }
    return hasWord(start, end) ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private boolean strays(int offset, char c) {
    if (Character.isWhitespace(c)) {
      return true;
    }
    boolean quoted = quotations.at(offset).isPresent();
    return !quoted && (EDGE.indexOf(c) >= 0 || "\"“”‘’'`«»".indexOf(c) >= 0);
  }

  private boolean hasWord(int start, int end) {
    return text.substring(start, end).chars().anyMatch(Character::isLetterOrDigit);
  }

  /// Grows `span` over each quotation of which it holds a word.
  private Span withWholeQuotations(Span span) {
    Span grown = span;
    for (Quotation quotation : quotations.in(span)) {
      if (quotation.span().contains(cue)) {
        continue;
      }
      if (quotation.inner().overlaps(span)) {
        grown = Span.covering(grown, quotation.span());
      } else {
        grown = without(grown, quotation.span());
      }
    }
    return grown;
  }

  /// A mark of the neighbouring quotation that was caught with the comma before it.
  private static Span without(Span span, Span quotation) {
    if (quotation.end() < span.end() && quotation.end() > span.start()) {
      return new Span(quotation.end(), span.end());
    }
    return quotation.start() > span.start() ? new Span(span.start(), quotation.start()) : span;
  }

  /// Joins runs that overlap after having grown.
  static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!merged.isEmpty() && merged.getLast().end() >= span.start()) {
        merged.set(merged.size() - 1, Span.covering(merged.getLast(), span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
