package org.rapporteur.extract.event;

import static org.rapporteur.extract.event.Reader.lemma;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.extract.clause.StatusFinder;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.SpeechWords;
import org.rapporteur.reference.SpeechWords.Kind;

/// A charge in what someone says: ACCUSE by the speaker.
///
/// - "the atrocities that Mordor committed", Gondor said → Gondor accuses Mordor;
/// - "the illegal support provided by Mordor" → Mordor;
/// - "Mordor is responsible for the crisis", "Mordor has failed to" → Mordor;
/// - "Mordor committed no crimes" → nothing.
final class ChargeRule extends SpeechRule {

  private static final int REACH = 4;
  private static final double NAMED = 0.6;
  private static final double INFERRED = 0.45;

  private final SpeechWords words;
  private final StatusFinder statuses;

  ChargeRule(SpeechWords words, StatusFinder statuses) {
    this.words = words;
    this.statuses = statuses;
  }

  @Override
  boolean mayTell(Token token) {
    String lemma = lemma(token);
    return words.has(Kind.CHARGE, lemma)
        || words.has(Kind.CHARGE_QUALITY, lemma)
        || words.has(Kind.CHARGE_VERB, lemma)
        || words.has(Kind.BLAME, lemma);
  }

  @Override
  Optional<Deed> deed(Reader reader, Token token, Speech speech) {
    EventStatus status = statuses.find(reader.tree(), token);
    if (status == EventStatus.DENIED || status == EventStatus.HYPOTHETICAL) {
      return Optional.empty();
    }
    List<Party> accused = accused(reader, token, speech);
    double weight = token.isVerb() ? INFERRED : NAMED;
    return Optional.of(
        new Deed(EventType.ACCUSE, "allege", accused, "charge:" + lemma(token), weight));
  }

  private List<Party> accused(Reader reader, Token token, Speech speech) {
    String lemma = lemma(token);
    if (token.isVerb() && words.has(Kind.CHARGE_VERB, lemma)) {
      return first(reader, token, speech, "subject");
    }
    if (words.has(Kind.BLAME, lemma) || token.isRoot() || isPredicate(reader, token)) {
      return first(reader, token, speech, "subject", "light");
    }
    if (words.has(Kind.CHARGE_QUALITY, lemma)) {
      return reader
          .tree()
          .head(token)
          .map(noun -> owners(reader, noun, speech, true))
          .orElse(List.of());
    }
    return owners(reader, token, speech, false);
  }

  /// Returns the noun that the adjective leads to, or else the one it hangs on.
  private static Optional<Token> qualified(Reader reader, Token adjective) {
    return reader.tree().tokens().stream()
        .skip(adjective.index() + 1L)
        .limit(REACH)
        .takeWhile(token -> !token.isVerb())
        .filter(token -> token.upos() == UniversalPos.NOUN)
        .findFirst()
        .or(() -> reader.tree().head(adjective));
  }

  private static boolean isPredicate(Reader reader, Token token) {
    return reader.tree().child(token, "cop").isPresent();
  }

  /// Returns whose the noun is: its committer, its owner, or the doer of the clause it stands in.
  private List<Party> owners(Reader reader, Token noun, Speech speech, boolean qualified) {
    List<Party> committers = committers(reader, noun, speech);
    if (!committers.isEmpty()) {
      return committers;
    }
    if (qualified) {
      List<Party> itself =
          reader.scene().actorAt(noun).isEmpty()
              ? List.of()
              : reader.parties().at(noun).stream().filter(p -> !speech.isSpeaker(p)).toList();
      if (!itself.isEmpty()) {
        return itself;
      }
    }
    List<Party> owners = first(reader, noun, speech, "owner", "by", "modifier", "light");
    return owners.isEmpty() ? first(reader, noun, speech, "of", "from") : owners;
  }

  /// Returns the participle right after the noun, wherever the parser hangs it.
  private static Stream<Token> participle(Reader reader, Token noun) {
    return reader.tree().tokens().stream()
        .skip(noun.index() + 1L)
        .limit(2)
        .filter(token -> token.xpos().equals("VBN") && token.relatesAs("acl"));
  }

  /// "crimes that X committed", "X committed crimes", "support provided by X".
  private List<Party> committers(Reader reader, Token noun, Speech speech) {
    Stream<Token> hung = reader.tree().children(noun, "acl").stream();
    for (Token clause : Stream.concat(hung, participle(reader, noun)).distinct().toList()) {
      List<Party> found = first(reader, clause, speech, "subject");
      if (!found.isEmpty()) {
        return found;
      }
    }
    return reader
        .arguments()
        .governor(noun)
        .filter(verb -> words.has(Kind.COMMITTED, lemma(verb)))
        .map(verb -> first(reader, verb, speech, "subject"))
        .orElse(List.of());
  }
}
