package org.rapporteur.extract.event;

import static org.rapporteur.extract.event.Reader.lemma;

import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.extract.clause.StatusFinder;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Token;
import org.rapporteur.reference.SpeechWords;
import org.rapporteur.reference.SpeechWords.Kind;

/// Harm that a speaker announces: THREATEN.
///
/// - "Mordor will pay a price", Gondor said → Gondor threatens Mordor;
/// - "we will retaliate against Mordor" → likewise;
/// - "the factory will pay higher wages", said by its owner → nothing, as it has no other party.
final class ThreatRule extends SpeechRule {

  private static final double WEIGHT = 0.55;

  private final SpeechWords words;
  private final StatusFinder statuses;

  ThreatRule(SpeechWords words, StatusFinder statuses) {
    this.words = words;
    this.statuses = statuses;
  }

  @Override
  boolean mayTell(Token token) {
    return token.isVerb() && words.has(Kind.THREAT, lemma(token));
  }

  @Override
  Optional<Deed> deed(Reader reader, Token token, Speech speech) {
    boolean suffers = List.of("pay", "regret").contains(lemma(token));
    if (!statuses.isPromised(reader.tree(), token)) {
      return Optional.empty();
    }
    List<Party> threatened =
        suffers
            ? first(reader, token, speech, "subject")
            : first(reader, token, speech, "object", "against", "on", "to", "clause");
    return Optional.of(
        new Deed(EventType.THREATEN, "violence", threatened, "threat:" + lemma(token), WEIGHT));
  }
}
