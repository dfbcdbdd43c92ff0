package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalPos;

/// Gives a statement within a reported one the speaker before its own cue.
///
/// `[Three geologists estimated the damage], the weekly reported.`: where the weekly is credited
/// with estimating, too, the geologists do, for whoever reports stands outside of what is reported.
final class BorrowedSources {

  /// The most words of a speaker.
  private static final int LONGEST = 24;

  private final AnnotatedDispatch dispatch;

  BorrowedSources(AnnotatedDispatch dispatch) {
    this.dispatch = dispatch;
  }

  List<Proposal> giveBack(List<Proposal> proposals) {
    ProposalIndex index = new ProposalIndex();
    proposals.forEach(index::add);
    return proposals.stream()
        .map(inner ->
            index.near(inner).stream()
                .filter(outer -> borrows(inner, outer))
                .findFirst()
                .flatMap(outer -> own(inner, outer))
                .orElse(inner))
        .toList();
  }

  /// One source stands behind both cues, outside the outer content, which holds the inner cue.
  private static boolean borrows(Proposal inner, Proposal outer) {
    return inner != outer
        && !inner.cue().isEmpty()
        && !inner.source().isEmpty()
        && Overlap.any(inner.source(), outer.source())
        && !Overlap.any(outer.content(), outer.source())
        && Overlap.covers(outer.content(), inner.cue())
        && Overlap.hull(inner.cue()).end() <= Overlap.hull(outer.source()).start();
  }

  private Optional<Proposal> own(Proposal inner, Proposal outer) {
    int cue = Overlap.hull(inner.cue()).start();
    Optional<Sentence> sentence = dispatch.sentenceAt(cue);
    Optional<Span> around = outer.content().stream().filter(span -> span.contains(cue)).findFirst();
    if (sentence.isEmpty() || around.isEmpty()) {
      return Optional.empty();
    }
    int from = Math.max(around.get().start(), sentence.get().span().start());
    return from < cue
        ? subject(sentence.get().tokensIn(new Span(from, cue)))
            .map(source -> withSource(inner, source))
        : Optional.empty();
  }

  /// The words before the cue from the last comma on.
  private static Optional<Span> subject(List<Token> before) {
    List<Token> words = new ArrayList<>();
    for (Token word : before.reversed()) {
      if (word.upos() == UniversalPos.PUNCT && ",;:".contains(word.form())) {
        break;
      }
      words.addFirst(word);
    }
    boolean nominal = words.stream().anyMatch(Token::isNominal) && words.size() <= LONGEST;
    return nominal
        ? Optional.of(Span.covering(words.getFirst().span(), words.getLast().span()))
        : Optional.empty();
  }

  private static Proposal withSource(Proposal inner, Span source) {
    List<Span> content = inner.content().stream().filter(span -> !span.overlaps(source)).toList();
    Proposal credited = inner.withSource(List.of(source));
    return content.isEmpty() ? credited : credited.withContent(content);
  }
}
