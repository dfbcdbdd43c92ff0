package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/// Keeps a content on its cue's side of a semicolon.
///
/// `The clerk replied [that he might not say]; the porter thought he might.`: what stands behind
/// the mark is no longer the clerk's, unless it goes on with "that" or is quoted.
final class Semicolons {

  private static final Set<String> GOING_ON = Set.of("that", "and", "or", "to", "whether");

  private final AnnotatedDispatch dispatch;
  private final Quotations quotations;

  Semicolons(AnnotatedDispatch dispatch, Quotations quotations) {
    this.dispatch = dispatch;
    this.quotations = quotations;
  }

  List<Proposal> cut(List<Proposal> proposals) {
    return proposals.stream().map(this::cut).toList();
  }

  private Proposal cut(Proposal proposal) {
    if (proposal.cue().isEmpty()) {
      return proposal;
    }
    Optional<Sentence> sentence = dispatch.sentenceAt(proposal.cue().getFirst().start());
    List<Span> content = proposal.content();
    if (sentence.isPresent()) {
      for (Token mark : sentence.get().tokens()) {
        if (mark.form().equals(";") && divides(sentence.get(), mark)) {
          content = beside(content, mark.span(), Overlap.hull(proposal.cue()));
        }
      }
    }
    return content.equals(proposal.content()) || content.isEmpty()
        ? proposal
        : proposal.withContent(content);
  }

  /// Not within quotation marks, and no list of what is said.
  private boolean divides(Sentence sentence, Token mark) {
    int next = mark.index() + 1;
    return next < sentence.tokens().size()
        && !GOING_ON.contains(sentence.tokens().get(next).form())
        && quotations.at(mark.span().start()).isEmpty();
  }

  /// The parts of `content` on the cue's side of the mark.
  private List<Span> beside(List<Span> content, Span mark, Span cue) {
    if (cue.overlaps(mark)) {
      return content;
    }
    boolean first = cue.end() <= mark.start();
    List<Span> kept = new ArrayList<>();
    for (Span span : content) {
      int start = first ? span.start() : Math.max(span.start(), mark.end());
      int end = first ? Math.min(span.end(), mark.start()) : span.end();
      boolean same = start == span.start() && end == span.end();
      if (same) {
        kept.add(span);
      } else if (start < end) {
        new ContentSpans(dispatch.text(), quotations, cue.start())
            .trimmedOnly(new Span(start, end))
            .ifPresent(kept::add);
      }
    }
    return kept;
  }
}
