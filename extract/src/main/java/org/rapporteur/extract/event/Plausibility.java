package org.rapporteur.extract.event;

import static org.rapporteur.extract.event.Reader.lemma;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.EventEntry.Condition;
import org.rapporteur.reference.EventLexicon;

/// Knows when not to code: no politics without someone political, no war on a football pitch.
///
/// A draft stands when a country, an official, a force or a body takes part; clear violence and
/// protest stand with unknown people as well. Sentences full of sport are left alone.
final class Plausibility {

  private static final double CLEAR = 0.6;

  /// From here the encoder, which has learned when not to code, needs no grammar to agree.
  private static final double SEEN = 0.45;

  /// From here it is believed where nobody political takes part.
  private static final double CLEARLY_SEEN = 0.7;

  /// How sure the word must be where only one party is named.
  private static final Map<EventType, Double> LONE =
      Map.of(EventType.CONSULT, 0.5, EventType.SUPPORT, 0.5, EventType.COOPERATE, 0.45);

  private static final Set<String> PRIVATE_SECTORS = Set.of("BUS", "CVL", "EDU", "ENT", "SPT");
  private static final Set<EventType> OPEN_TO_UNKNOWN =
      Set.of(EventType.ASSAULT, EventType.PROTEST);

  private final Scene scene;
  private final Relevance relevance;
  private final Condition sport;

  Plausibility(Scene scene, EventLexicon lexicon) {
    this.scene = scene;
    this.relevance = new Relevance(scene.dispatch().annotated());
    this.sport = new Condition("sport", lexicon.words("sport-scene"));
  }

  boolean admits(Draft draft) {
    if (!relevance.isPolitical(draft)) {
      return false;
    }
    boolean political =
        draft.cast().everyone().flatMap(id -> scene.actor(id).stream()).anyMatch(this::isPolitical);
    if (draft.seen() && draft.weight() >= (political ? SEEN : CLEARLY_SEEN)) {
      return true;
    }
    if (isSport(draft.trigger())) {
      return false;
    }
    if (political) {
      return hasEnoughParties(draft);
    }
    boolean open = OPEN_TO_UNKNOWN.contains(draft.type());
    boolean located = open && draft.where() != null;
    boolean peopled = open || draft.cast().everyone().findAny().isPresent();
    return draft.weight() >= CLEAR && (located || (peopled && isAmongPoliticians(draft.trigger())));
  }

  /// A meeting needs two sides, or a deed known by its word alone.
  private static boolean hasEnoughParties(Draft draft) {
    boolean alone = draft.cast().everyone().distinct().count() < 2;
    return !alone || draft.weight() >= LONE.getOrDefault(draft.type(), 0.0);
  }

  private boolean isPolitical(Actor actor) {
    String sector = actor.sector();
    if (actor.type() == ActorType.COUNTRY) {
      return true;
    }
    return sector == null ? actor.country() != null : !PRIVATE_SECTORS.contains(sector);
  }

  /// Tells whether someone political is named in the sentence at all.
  private boolean isAmongPoliticians(Span trigger) {
    return scene.treeAt(trigger).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .flatMap(token -> scene.actorAt(token).stream())
        .flatMap(mention -> Optional.ofNullable(mention.actor()).stream())
        .flatMap(id -> scene.actor(id).stream())
        .anyMatch(this::isPolitical);
  }

  private boolean isSport(Span trigger) {
    Optional<Tree> tree = scene.treeAt(trigger);
    return tree.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> sport.words().contains(lemma(token)))
            .limit(2)
            .count()
        >= 2;
  }
}
