package org.rapporteur.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalPos;

/// Takes a speaker whole up to the cue.
///
/// `[two] of the engineers who measured the wall [had warned]` → `[two of the engineers who
/// measured the wall]`: what follows with "of" or "who" and no comma tells who it is.
final class WholeSources {

  private static final Set<String> OPENING = Set.of("of", "who", "whose");
  private static final Set<String> PLACING = Set.of("at", "from", "near");
  private static final int LONGEST = 20;

  private final AnnotatedDispatch dispatch;

  WholeSources(AnnotatedDispatch dispatch) {
    this.dispatch = dispatch;
  }

  List<Proposal> complete(List<Proposal> proposals) {
    return proposals.stream().map(this::whole).toList();
  }

  private Proposal whole(Proposal proposal) {
    if (proposal.source().size() != 1 || proposal.cue().isEmpty()) {
      return proposal;
    }
    Span source = proposal.source().getFirst();
    int cue = proposal.cue().getFirst().start();
    Optional<Sentence> sentence = dispatch.sentenceAt(source.start());
    return sentence
        .filter(s -> source.end() < cue && s.span().contains(cue))
        .map(s -> s.tokensIn(new Span(source.end(), cue)))
        .filter(WholeSources::tellsWho)
        .map(gap -> Span.covering(source, gap.getLast().span()))
        .filter(whole -> !Overlap.any(List.of(whole), proposal.content()))
        .map(whole -> proposal.withSource(List.of(whole)))
        .orElse(proposal);
  }

  private static boolean tellsWho(List<Token> gap) {
    return !gap.isEmpty()
        && gap.size() <= LONGEST
        && (OPENING.contains(gap.getFirst().form()) || places(gap))
        && gap.getLast().upos() != UniversalPos.ADV
        && gap.stream().noneMatch(word -> word.upos() == UniversalPos.PUNCT);
  }

  /// `engineers _at the hospital_ had warned`
  private static boolean places(List<Token> gap) {
    return PLACING.contains(gap.getFirst().form())
        && gap.getLast().isNominal()
        && gap.stream().noneMatch(Token::isVerb);
  }
}
