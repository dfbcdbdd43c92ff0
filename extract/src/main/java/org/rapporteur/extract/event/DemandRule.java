package org.rapporteur.extract.event;

import static org.rapporteur.extract.event.Reader.lemma;

import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Token;
import org.rapporteur.reference.SpeechWords;
import org.rapporteur.reference.SpeechWords.Kind;

/// A duty that a speaker lays on someone else: REQUEST by the speaker.
///
/// - Gondor said that "Mordor must withdraw" → Gondor asks Mordor;
/// - Gondor said that "we must stand together" → nothing.
final class DemandRule extends SpeechRule {

  private static final double WEIGHT = 0.6;

  private final SpeechWords words;

  DemandRule(SpeechWords words) {
    this.words = words;
  }

  @Override
  boolean mayTell(Token token) {
    return words.has(Kind.DEMAND, lemma(token));
  }

  @Override
  Optional<Deed> deed(Reader reader, Token token, Speech speech) {
    Optional<Token> verb = token.relatesAs("aux") ? reader.tree().head(token) : Optional.of(token);
    boolean requiresMore = !token.relatesAs("aux") && reader.tree().child(token, "xcomp").isEmpty();
    if (verb.isEmpty() || requiresMore) {
      return Optional.empty();
    }
    List<Party> asked = first(reader, verb.get(), speech, "subject");
    return Optional.of(new Deed(EventType.REQUEST, null, asked, "demand:" + lemma(token), WEIGHT));
  }
}
