package org.rapporteur.extract.statement;

import java.util.Optional;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement.Party;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Cues;
import org.rapporteur.reference.Cues.PhraseRole;

/// Tells media and documents, which carry what others say, from those who speak for themselves.
final class Media {

  private final ResolvedDispatch dispatch;
  private final Cues cues;

  Media(ResolvedDispatch dispatch, Cues cues) {
    this.dispatch = dispatch;
    this.cues = cues;
  }

  /// Tells whether the party carries what it says in that proposal: it is a medium or a document,
  /// or its verb is one of passing on ("reported", "quoted") behind what is passed on.
  boolean carries(Proposal proposal, Party party) {
    return isMedium(party) || passesOn(proposal);
  }

  boolean isMedium(Party party) {
    boolean known =
        party.actors().stream()
            .map(dispatch::actor)
            .anyMatch(actor ->
                actor.type() == ActorType.OUTLET || "MED".equals(String.valueOf(actor.sector())));
    return known || party.spans().stream().anyMatch(this::isCalledOne);
  }

  /// `…, Tiempo reported`
  private boolean passesOn(Proposal proposal) {
    Span content = Overlap.hull(proposal.content());
    return proposal.cue().stream()
        .filter(cue -> cue.start() >= content.end())
        .flatMap(cue -> dispatch.annotated().tokensIn(cue).stream())
        .anyMatch(word -> cues.plays(PhraseRole.CARRIER, word.lemma()));
  }

  /// `the messaging _channel_ NEXTA`, `a leaked _cable_`
  private boolean isCalledOne(Span span) {
    return dispatch.annotated().sentenceAt(span.start()).stream()
        .flatMap(sentence -> {
          Tree tree = Tree.of(sentence);
          Optional<Token> head = sentence.headIn(span);
          return head.stream()
              .flatMap(noun ->
                  tree
                      .subtree(
                          noun,
                          child -> child.relatesAsAny("compound", "flat", "appos", "nmod:desc"))
                      .stream());
        })
        .filter(noun -> span.covers(noun.span()))
        .anyMatch(noun ->
            cues.plays(PhraseRole.MEDIUM, noun.lemma())
                || cues.plays(PhraseRole.DOCUMENT, noun.lemma()));
  }
}
