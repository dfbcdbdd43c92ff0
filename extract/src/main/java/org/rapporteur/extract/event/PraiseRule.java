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

/// Praise as a predicate in what someone says: SUPPORT by the speaker.
///
/// - "Gondor is an important partner", Rohan said → Rohan supports Gondor;
/// - "Gondor is not a friend" → nothing.
final class PraiseRule extends SpeechRule {

  private static final double WEIGHT = 0.45;

  private final SpeechWords words;
  private final StatusFinder statuses;

  PraiseRule(SpeechWords words, StatusFinder statuses) {
    this.words = words;
    this.statuses = statuses;
  }

  @Override
  boolean mayTell(Token token) {
    return !token.isVerb() && words.has(Kind.PRAISE, lemma(token));
  }

  @Override
  Optional<Deed> deed(Reader reader, Token token, Speech speech) {
    boolean predicate = reader.tree().child(token, "cop").isPresent();
    if (!predicate || statuses.isNegated(reader.tree(), token)) {
      return Optional.empty();
    }
    List<Party> praised = first(reader, token, speech, "subject");
    return Optional.of(
        new Deed(EventType.SUPPORT, null, praised, "praise:" + lemma(token), WEIGHT));
  }
}
