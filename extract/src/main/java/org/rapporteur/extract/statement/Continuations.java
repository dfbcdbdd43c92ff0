package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.quotation.Quotation;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Span;

/// Gives quotations that nobody is credited with to the speaker before them.
///
/// - `“We tried,” he said. [“We failed.”]`: the second one goes on where the first one stopped
/// - a paragraph that is nothing but a quotation, after a paragraph that quotes or ends in a colon
/// - a paragraph that opens with a mark, after one whose last mark was not closed
final class Continuations {

  private static final int LONGEST_GAP = 3;

  /// So many statements back the speaker is looked for.
  private static final int FARTHEST = 12;

  private final AnnotatedDispatch dispatch;
  private final Quotations quotations;

  Continuations(AnnotatedDispatch dispatch, Quotations quotations) {
    this.dispatch = dispatch;
    this.quotations = quotations;
  }

  /// Returns `proposals`, in their order, with the quotations that continue them.
  List<Proposal> extend(List<Proposal> proposals) {
    List<Proposal> extended = new ArrayList<>(proposals);
    Coverage covered = new Coverage(proposals.stream().filter(this::speaksFromOutside).toList());
    @Nullable Quotation previous = null;
    for (Quotation quotation : quotations.all()) {
      if (covered.touches(quotation.inner())) {
        previous = quotation;
        continue;
      }
      int index = continued(extended, quotation, previous);
      if (index >= 0) {
        extended.set(index, with(extended.get(index), quotation));
        previous = quotation;
      }
    }
    return extended;
  }

  /// `“I think we failed”` holds a statement of its own, yet somebody said all of it.
  private boolean speaksFromOutside(Proposal proposal) {
    return proposal.cue().stream()
        .flatMap(cue -> quotations.at(cue.start()).stream())
        .noneMatch(quotation -> Overlap.covers(List.of(quotation.span()), proposal.content()));
  }

  private int continued(List<Proposal> proposals, Quotation next, @Nullable Quotation previous) {
    if (previous == null || !fillsSentences(next)) {
      return -1;
    }
    int last = lastBefore(proposals, next.span().start());
    for (int i = last; i >= Math.max(0, last - FARTHEST); i--) {
      Proposal proposal = proposals.get(i);
      if (quotes(proposal, previous) && follows(proposal, next, previous)) {
        return i;
      }
    }
    return -1;
  }

  /// The proposals are in the order of their hulls.
  private static int lastBefore(List<Proposal> proposals, int offset) {
    int low = 0;
    int high = proposals.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ProposalIndex.hull(proposals.get(middle)).start() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low - 1;
  }

  private static boolean quotes(Proposal proposal, Quotation quotation) {
    return proposal.content().stream().anyMatch(span -> span.overlaps(quotation.inner()))
        && !proposal.rule().equals("hedge")
        && proposal.cue().stream().noneMatch(cue -> quotation.span().covers(cue));
  }

  private boolean follows(Proposal proposal, Quotation next, Quotation previous) {
    int end = ProposalIndex.hull(proposal).end();
    String between = between(Math.max(end, previous.span().end()), next.span().start());
    boolean sameParagraph = between.indexOf('\n') < 0;
    if (sameParagraph) {
      return sentencesBetween(end, next.span().start()) <= 1
          && between.length() < 120
          && ends(between);
    }
    return isWholeParagraph(next) && between.strip().length() <= LONGEST_GAP
        || previous.continues() && between.isBlank();
  }

  private String between(int from, int to) {
    return from <= to ? dispatch.text().substring(from, to) : "";
  }

  /// `… to reporters. “`: the sentence of the statement is over.
  private static boolean ends(String between) {
    String words = between.strip();
    return words.isEmpty() || ".!?:".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private int sentencesBetween(int from, int to) {
    return from < to ? dispatch.sentencesIn(new Span(from, to)).size() : 0;
  }

  private boolean fillsSentences(Quotation quotation) {
    String inner = quotation.inner().in(dispatch.text()).strip();
    boolean ended = !inner.isEmpty() && ".!?…,".indexOf(inner.charAt(inner.length() - 1)) >= 0;
    return (ended || quotation.continues()) && beginsSentence(quotation);
  }

  private boolean beginsSentence(Quotation quotation) {
    Optional<Integer> start =
        dispatch.sentenceAt(quotation.inner().start()).map(sentence -> sentence.span().start());
    return start.filter(at -> Math.abs(at - quotation.span().start()) <= LONGEST_GAP).isPresent();
  }

  private boolean isWholeParagraph(Quotation quotation) {
    return dispatch
        .paragraphAt(quotation.span().start())
        .filter(paragraph ->
            between(paragraph.start(), quotation.span().start()).isBlank()
                && between(quotation.span().end(), paragraph.end()).strip().length() <= 1)
        .isPresent();
  }

  private static Proposal with(Proposal proposal, Quotation quotation) {
    List<Span> content = new ArrayList<>(proposal.content());
    content.add(quotation.span());
    return proposal.withContent(ContentSpans.merged(content));
  }
}
