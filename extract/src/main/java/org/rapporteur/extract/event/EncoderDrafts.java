package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.extract.clause.Argument;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event.Why;
import org.rapporteur.model.EventSignal;
import org.rapporteur.model.Id;
import org.rapporteur.model.Token;

/// What the encoder takes for an event, with whom it takes for the parties.
///
/// - "Quito *handed* the fugitive over to Lima" → RETREAT, though no line of a table knows the
///   word;
/// - adjacent words of one type, "carried out air strikes", are one trigger.
final class EncoderDrafts {

  /// How likely a word must be to name a party.
  private static final double PARTY = 0.3;

  private EncoderDrafts() {}

  static List<Draft> of(Reader reader, StatusJudge statuses) {
    return triggers(reader).stream().map(signal -> draft(reader, signal, statuses)).toList();
  }

  /// Returns the likeliest word of each trigger.
  private static List<EventSignal> triggers(Reader reader) {
    List<EventSignal> found = new ArrayList<>();
    EventSignal before = null;
    for (EventSignal signal : reader.signals()) {
      boolean goesOn =
          before != null
              && before.type() == signal.type()
              && reader.areNeighbours(before.word(), signal.word());
      if (!goesOn) {
        found.add(signal);
      } else if (signal.probability(signal.type()) > found.getLast().probability(signal.type())) {
        found.set(found.size() - 1, signal);
      }
      before = signal;
    }
    return found;
  }

  private static Draft draft(Reader reader, EventSignal signal, StatusJudge statuses) {
    Token word = reader.token(signal.word());
    return new Draft(
        signal.word(),
        reader.evidence(word),
        signal.type(),
        signal.mode(),
        null,
        cast(reader, signal).completedBy(byGrammar(reader, word)),
        reader.whereabouts().where(word).orElse(null),
        reader.whereabouts().when(word).orElse(null),
        statuses.find(reader, word),
        reader.scene().voices().of(signal.word()),
        new Why(Why.By.MODEL, "encoder:" + signal.type()),
        reader.isDefinite(word),
        signal.probability(signal.type()),
        true);
  }

  private static Cast cast(Reader reader, EventSignal signal) {
    List<Party> actors = parties(reader, signal, false);
    List<Id<Actor>> acting = actors.stream().map(Party::actor).toList();
    List<Party> recipients =
        parties(reader, signal, true).stream()
            .filter(party -> !acting.contains(party.actor()))
            .toList();
    return new Cast(actors, recipients);
  }

  /// The subject acts and the object receives; of a noun the owner or modifier acts.
  static Cast byGrammar(Reader reader, Token word) {
    return word.isVerb()
        ? new Cast(
            filling(reader, word, "subject"),
            filling(reader, word, "object", "against", "on", "to", "from", "with", "clause"))
        : new Cast(
            filling(reader, word, "owner", "light", "by", "modifier"),
            filling(reader, word, "on", "against", "to", "from", "with", "of"));
  }

  private static List<Party> filling(Reader reader, Token word, String... slots) {
    for (String slot : slots) {
      List<Party> found =
          reader.arguments().fill(word, slot).stream()
              .flatMap(argument -> reader.parties().of(argument).stream())
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// Returns whom the linked words name: of a phrase the words that hang on none of its others.
  private static List<Party> parties(Reader reader, EventSignal signal, boolean recipient) {
    List<Token> linked =
        signal.parties().stream()
            .filter(party -> party.recipient() == recipient && party.probability() >= PARTY)
            .map(party -> reader.findToken(party.word()))
            .flatMap(token -> token.stream())
            .sorted(Comparator.comparingInt(Token::index))
            .toList();
    List<Party> found = new ArrayList<>();
    for (Token token : linked) {
      boolean within =
          reader.tree().head(token).filter(head -> linked.contains(head)).isPresent()
              && !token.relatesAs("conj");
      if (!within) {
        reader.parties().of(Argument.own(token)).stream()
            .filter(party -> found.stream().noneMatch(p -> p.actor().equals(party.actor())))
            .forEach(found::add);
      }
    }
    return found;
  }
}
