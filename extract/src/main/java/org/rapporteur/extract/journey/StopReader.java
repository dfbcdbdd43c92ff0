package org.rapporteur.extract.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Argument;
import org.rapporteur.extract.clause.Arguments;
import org.rapporteur.extract.clause.Parties;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.extract.clause.StatusFinder;
import org.rapporteur.extract.clause.Whereabouts;
import org.rapporteur.model.Event.Basis;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Id;
import org.rapporteur.model.Journey.StopStatus;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.TravelWords;
import org.rapporteur.reference.TravelWords.Role;

/// Reads the stops that a sentence tells.
///
/// - "She arrived in Amman", "visited Jordan and Egypt", "flew to Doha" → stops of the subject;
/// - "his tour also took him to Oman and Iraq" → stops of the one who was taken;
/// - "a visit to Oman" → a stop of its owner, or of whoever makes it;
/// - "Istanbul marks the ninth stop in his tour" → a stop of the tour's owner.
final class StopReader {

  private static final List<String> TOWARDS = List.of("object", "to", "in", "at", "into");
  private static final int LONGEST_EVIDENCE = 400;

  private final Scene scene;
  private final Tree tree;
  private final TravelWords words;
  private final StatusFinder statuses;
  private final Arguments arguments;
  private final Parties parties;
  private final Whereabouts whereabouts;

  StopReader(Scene scene, Tree tree, TravelWords words, StatusFinder statuses) {
    this.scene = scene;
    this.tree = tree;
    this.words = words;
    this.statuses = statuses;
    this.arguments =
        new Arguments(tree, Set.of("make", "pay", "begin", "start", "conclude", "end"));
    this.parties = new Parties(scene, tree);
    this.whereabouts = new Whereabouts(scene, tree, arguments);
  }

  List<Leg> read() {
    List<Leg> legs = new ArrayList<>();
    for (Token token : tree.tokens()) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (token.upos() == UniversalPos.VERB && words.has(Role.ARRIVE, lemma)) {
        legs.addAll(legs(token, filled(token, "subject"), TOWARDS));
      }
      if (token.upos() == UniversalPos.VERB && words.has(Role.LEAVE, lemma)) {
        legs.addAll(legs(token, filled(token, "subject"), List.of("for")));
      }
      if (token.upos() == UniversalPos.VERB && words.has(Role.CARRY, lemma) && carries(token)) {
        legs.addAll(legs(token, filled(token, "object"), List.of("to", "into")));
      }
      if (token.upos() == UniversalPos.NOUN && words.has(Role.VISIT, lemma)) {
        legs.addAll(legs(token, visitors(token), List.of("to")));
      }
      if (token.upos() == UniversalPos.NOUN && words.has(Role.STOP, lemma)) {
        legs.addAll(marked(token));
      }
    }
    return legs;
  }

  /// "The tour took him to": not every taking is travelling.
  private boolean carries(Token verb) {
    return arguments.fill(verb, "subject").stream()
        .anyMatch(subject -> words.has(Role.JOURNEY, subject.head().lemma()));
  }

  private List<Party> visitors(Token noun) {
    return Stream.of("owner", "by", "light", "attendee", "of")
        .map(slot -> filled(noun, slot))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Party> filled(Token word, String slot) {
    return arguments.fill(word, slot).stream()
        .flatMap(argument -> parties.of(argument).stream())
        .toList();
  }

  private List<Leg> legs(Token word, List<Party> travellers, List<String> slots) {
    return slots.stream()
        .flatMap(slot -> arguments.fill(word, slot).stream())
        .map(Argument::head)
        .flatMap(head -> parties.withConjuncts(head).stream())
        .flatMap(head -> placeAt(head).stream())
        .distinct()
        .flatMap(place -> leg(word, travellers, place).stream())
        .toList();
  }

  private Optional<Place> placeAt(Token token) {
    return scene
        .placeAt(token)
        .map(Mention::place)
        .flatMap(scene::place)
        .filter(place -> place.country() != null);
  }

  /// "Istanbul marks the ninth stop", "the next stop is Istanbul".
  private List<Leg> marked(Token stop) {
    Optional<Token> verb = arguments.governor(stop);
    Stream<Token> subjects =
        Stream.of(verb, Optional.of(stop))
            .flatMap(Optional::stream)
            .flatMap(word -> tree.children(word, "nsubj").stream());
    List<Party> travellers =
        tree.children(stop, "nmod").stream()
            .flatMap(tour -> filled(tour, "owner").stream())
            .toList();
    return subjects
        .flatMap(subject -> placeAt(subject).stream())
        .flatMap(place -> leg(stop, travellers, place).stream())
        .toList();
  }

  private Optional<Leg> leg(Token word, List<Party> travellers, Place place) {
    EventStatus status = statuses.find(tree, word);
    return switch (status) {
      case DENIED, HISTORICAL -> Optional.empty();
      case HAPPENED, ONGOING -> Optional.of(leg(word, travellers, place, StopStatus.VISITED));
      case PLANNED, REQUESTED, HYPOTHETICAL ->
          Optional.of(leg(word, travellers, place, StopStatus.PLANNED));
    };
  }

  private Leg leg(Token word, List<Party> travellers, Place place, StopStatus status) {
    return new Leg(travellers, place, day(word), status, isEarlier(word), evidence(word));
  }

  private @Nullable Id<TimeExpression> day(Token word) {
    return whereabouts
        .when(word)
        .filter(when -> when.basis() == Basis.CLAUSE)
        .map(Whereabouts.When::date)
        .orElse(null);
  }

  private boolean isEarlier(Token verb) {
    return tree.children(verb, "aux").stream()
            .anyMatch(have -> have.xpos().equals("VBD") && have.lemma().equals("have"))
        || tree.children(verb, "advmod").stream()
            .anyMatch(word -> List.of("also", "earlier", "previously").contains(word.lemma()));
  }

  private Span evidence(Token word) {
    Span clause = tree.subtreeSpan(word);
    return clause.length() <= LONGEST_EVIDENCE ? clause : word.span();
  }
}
