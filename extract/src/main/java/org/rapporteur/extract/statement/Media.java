package org.rapporteur.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement.Party;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.Cues;
import org.rapporteur.reference.Cues.PhraseRole;

/// Tells media and documents, which carry what others say, from those who speak for themselves.
final class Media {

  /// Words for a medium that are as well for other bodies: a spy agency, a police station.
  private static final Set<String> SHARED = Set.of("agency", "station", "network", "service");

  private static final Set<String> NEWS =
      Set.of(
          "news",
          "press",
          "wire",
          "radio",
          "television",
          "tv",
          "telegraph",
          "information",
          "community",
          "satellite",
          "cable",
          "state");

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
    return known
        || party.spans().stream().anyMatch(span -> isCalledOne(span) || isIntroduced(span));
  }

  /// `the pan-Arab _daily_ Al-Hayat`: the name follows at once and ends the phrase.
  private boolean isIntroduced(Span span) {
    List<Token> words = dispatch.annotated().tokensIn(span);
    int name = words.size();
    while (name > 0 && isOfName(words.get(name - 1))) {
      name--;
    }
    return name > 0
        && name < words.size()
        && cues.plays(PhraseRole.MEDIUM, words.get(name - 1).lemma());
  }

  private static boolean isOfName(Token word) {
    return word.upos() == UniversalPos.PROPN || word.form().equals("-");
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
                      .stream()
                      .filter(word -> names(noun, word) && isOfNews(tree, word)));
        })
        .filter(noun -> span.covers(noun.span()))
        .anyMatch(noun ->
            cues.plays(PhraseRole.MEDIUM, noun.lemma())
                || cues.plays(PhraseRole.DOCUMENT, noun.lemma()));
  }

  /// `the channel _NEXTA_` is a channel; `the radio _announcer_` is no radio.
  private static boolean names(Token head, Token word) {
    return word.equals(head)
        || head.upos() == UniversalPos.PROPN
        || !word.relatesAs("compound")
        || word.index() > head.index();
  }

  private static boolean isOfNews(Tree tree, Token word) {
    return !SHARED.contains(word.lemma())
        || tree.children(word, "compound").stream()
            .filter(modifier -> modifier.upos() == UniversalPos.NOUN)
            .allMatch(modifier -> NEWS.contains(modifier.lemma()));
  }
}
