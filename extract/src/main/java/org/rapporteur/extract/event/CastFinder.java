package org.rapporteur.extract.event;

import static org.rapporteur.extract.event.Reader.lemma;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.extract.clause.Argument;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.model.Actor;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Token;
import org.rapporteur.reference.EventEntry.Pos;
import org.rapporteur.reference.EventFrame;

/// Fills the frame of a trigger with actors and recipients.
///
/// - "Israeli strikes on Gaza": the modifier acts, the `on` phrase receives;
/// - "Egypt faced criticism from Kenya": the subject of a verb of suffering receives;
/// - "visited Beirut": with no host named, the country of the place receives.
///
/// @param patientVerbs verbs whose subject suffers the noun that is their object
record CastFinder(Reader reader, Set<String> patientVerbs) {

  /// What is done to a town is done to its country: "shelled Goma".
  private static final Set<EventType> TERRITORIAL =
      Set.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.MOBILIZE,
          EventType.RETREAT,
          EventType.SANCTION,
          EventType.AID);

  private static final List<String> WITHIN = List.of("in", "of", "near");

  Cast find(Trigger trigger) {
    Cast cast = framed(trigger);
    return trigger.entry().pos() == Pos.VERB && trigger.frame().kind() != EventFrame.Kind.MUTUAL
        ? completed(trigger, cast)
        : cast;
  }

  /// Where the frame stays empty the nearest actor before the verb acts, the nearest after it
  /// receives.
  private Cast completed(Trigger trigger, Cast cast) {
    Token verb = trigger.token();
    if (reader.arguments().isPassive(verb)) {
      return cast;
    }
    List<Party> actors =
        cast.actors().isEmpty() && !trigger.frame().actorSlots().isEmpty()
            ? nearest(reader.arguments().before(verb), cast.recipientIds())
            : cast.actors();
    Cast acted = new Cast(actors, cast.recipients());
    List<Party> recipients =
        cast.recipients().isEmpty() && !trigger.frame().recipientSlots().isEmpty()
            ? nearest(reader.arguments().after(verb), acted.actorIds())
            : cast.recipients();
    return new Cast(actors, recipients);
  }

  private List<Party> nearest(List<Argument> arguments, List<Id<Actor>> taken) {
    return arguments.stream()
        .map(argument -> reader.parties().at(argument.head()))
        .map(found -> found.stream().filter(party -> !taken.contains(party.actor())).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Cast framed(Trigger trigger) {
    EventFrame frame = trigger.frame();
    Token word = trigger.token();
    EventType type = trigger.type();
    return switch (frame.kind()) {
      case MUTUAL -> new Cast(all(word, frame.actorSlots()), List.of());
      case JOINT -> directed(word, type, all(word, frame.actorSlots()), frame, false);
      case VISIT ->
          directed(word, type, first(word, frame.actorSlots(), Set.of(), false), frame, true);
      case DIRECTED -> {
        Cast cast =
            directed(word, type, first(word, frame.actorSlots(), Set.of(), false), frame, false);
        yield trigger.entry().pos() == Pos.NOUN ? withSufferer(word, cast) : cast;
      }
    };
  }

  private Cast directed(
      Token word, EventType type, List<Party> actors, EventFrame frame, boolean visit) {
    Set<Id<Actor>> taken = new HashSet<>();
    actors.forEach(party -> taken.add(party.actor()));
    boolean placesToo = visit || TERRITORIAL.contains(type);
    return new Cast(actors, first(word, frame.recipientSlots(), taken, placesToo));
  }

  private Cast withSufferer(Token noun, Cast cast) {
    Optional<Argument> sufferer =
        reader
            .arguments()
            .governor(noun)
            .filter(verb -> patientVerbs.contains(lemma(verb)))
            .flatMap(verb -> reader.arguments().subject(verb));
    return sufferer
        .map(subject -> reader.parties().of(subject))
        .filter(parties -> !parties.isEmpty())
        .map(parties -> new Cast(without(cast.actors(), parties), parties))
        .orElse(cast);
  }

  private static List<Party> without(List<Party> all, List<Party> excluded) {
    List<Id<Actor>> ids = excluded.stream().map(Party::actor).toList();
    return all.stream().filter(party -> !ids.contains(party.actor())).toList();
  }

  private List<Party> all(Token word, List<String> slots) {
    List<Party> found = new ArrayList<>();
    Set<Id<Actor>> taken = new HashSet<>();
    for (String slot : slots) {
      for (Argument argument : reader.arguments().fill(word, slot)) {
        reader.parties().of(argument).stream()
            .filter(party -> taken.add(party.actor()))
            .forEach(found::add);
      }
    }
    return found;
  }

  private List<Party> first(
      Token word, List<String> slots, Set<Id<Actor>> taken, boolean placesToo) {
    for (String slot : slots) {
      List<Party> found = new ArrayList<>();
      for (Argument argument : reader.arguments().fill(word, slot)) {
        List<Party> named = reader.parties().of(argument);
        found.addAll(named.isEmpty() && placesToo ? country(argument) : named);
      }
      found.removeIf(party -> taken.contains(party.actor()));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// Returns the government of the country in which the place lies that `argument` names, or that
  /// holds it: "shelled targets in Goma".
  private List<Party> country(Argument argument) {
    Stream<Token> holding =
        reader.tree().children(argument.head(), "nmod").stream()
            .filter(noun -> WITHIN.contains(reader.arguments().preposition(noun)));
    return Stream.concat(Stream.of(argument.head()), holding)
        .flatMap(token -> reader.scene().placeAt(token).stream())
        .flatMap(mention -> governmentOf(mention, argument).stream())
        .limit(1)
        .toList();
  }

  private Optional<Party> governmentOf(Mention mention, Argument argument) {
    return Optional.ofNullable(mention.place())
        .flatMap(reader.scene()::governmentOf)
        .map(actor -> new Party(actor.id(), mention.span(), argument.basis()));
  }
}
