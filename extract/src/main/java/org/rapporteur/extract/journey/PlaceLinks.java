package org.rapporteur.extract.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Arguments;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Place;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.TravelWords;
import org.rapporteur.reference.TravelWords.Role;

/// Ties the places of a sentence to the words that may tell of travelling.
///
/// - "flew from Rabat to Tangier" → flew;
/// - "inspected the ruins at Galle and Batticaloa", "called on the emir in Doha" → inspected,
///   called: what is at a place is visited there;
/// - "discussed the war in Syria" → nothing.
final class PlaceLinks {

  private static final int HIGHEST = 6;
  private static final int NEARBY = 8;
  private static final String VIA = "via";
  private static final Set<String> LIGHT = Set.of("pay", "hold", "make", "have", "give", "deliver");

  private final Scene scene;
  private final Tree tree;
  private final TravelWords words;
  private final Arguments arguments;

  PlaceLinks(Scene scene, Tree tree, TravelWords words, Arguments arguments) {
    this.scene = scene;
    this.tree = tree;
    this.words = words;
    this.arguments = arguments;
  }

  /// Returns the links, in the order of the text.
  List<PlaceLink> read() {
    List<PlaceLink> links = new ArrayList<>();
    for (Token token : tree.tokens()) {
      @Nullable PlaceLink before = links.isEmpty() ? null : links.getLast();
      find(token)
          .filter(place -> !isAround(token, place))
          .flatMap(place -> link(token, place))
          .map(link -> moved(link, before))
          .ifPresent(links::add);
    }
    return links;
  }

  /// Returns the place that `token` names, if it can be a stop.
  Optional<Place> find(Token token) {
    return scene
        .placeAt(token)
        .filter(_ -> !token.relatesAsAny("nmod:poss", "amod"))
        .map(Mention::place)
        .flatMap(scene::place)
        .filter(place -> place.country() != null || place.ref() == null);
  }

  /// "the monastery in the Sinai", "Portland, Oregon": the wider of two places is no stop.
  private boolean isAround(Token token, Place place) {
    Optional<Place> inner =
        token.relatesAsAny("nmod", "appos")
            ? tree.head(token).flatMap(this::find)
            : Optional.empty();
    boolean in = List.of("in", "of", "").contains(arguments.preposition(token));
    return in && inner.filter(other -> breadth(other) < breadth(place)).isPresent();
  }

  private static int breadth(Place place) {
    return switch (place.precision()) {
      case POINT, CITY -> 0;
      case ADMIN -> 1;
      case REGION -> 2;
      case COUNTRY -> 3;
    };
  }

  private Optional<PlaceLink> link(Token token, Place place) {
    Token current = token;
    String slot = isByWay(token) ? VIA : arguments.preposition(token);
    for (int steps = 0; steps < HIGHEST; steps++) {
      Optional<Token> head = tree.head(current);
      if (head.isEmpty() || tree.child(current, "cop").isPresent()) {
        return Optional.of(new PlaceLink(token, place, slot, slot, current));
      }
      Token above = head.get();
      if (tells(above) && !isDetour(above)) {
        String found = slot.isEmpty() ? relation(current) : slot;
        String around = arguments.preposition(current);
        return Optional.of(new PlaceLink(token, place, found, around, above));
      }
      if (!leadsOn(current, above)) {
        return Optional.empty();
      }
      slot = isDetour(above) ? VIA : slot.isEmpty() ? arguments.preposition(above) : slot;
      current = above;
    }
    return Optional.empty();
  }

  private boolean tells(Token word) {
    String lemma = lemma(word);
    boolean owned = words.has(Role.VENUE, lemma) && tree.child(word, "nmod:poss").isPresent();
    boolean adjective =
        word.upos() == UniversalPos.ADJ
            && (words.has(Role.AWAIT, lemma) || words.has(Role.COME, lemma));
    return PlaceLink.isVerb(word) || words.has(Role.VISIT_NOUN, lemma) || owned || adjective;
  }

  /// "by way of Honolulu", whatever the parser hangs it on.
  private boolean isByWay(Token token) {
    int of =
        tree.children(token, "case").stream().mapToInt(Token::index).min().orElse(token.index());
    return of > 1
        && lemma(tree.tokens().get(of)).equals("of")
        && isDetour(tree.tokens().get(of - 1));
  }

  /// "by way of Honolulu".
  private boolean isDetour(Token word) {
    return lemma(word).equals("way") && arguments.preposition(word).equals("by");
  }

  /// Whether what is said of `above` places `current` too: names in a row, what stands at a place,
  /// who is met there.
  private boolean leadsOn(Token current, Token above) {
    return current.relatesAsAny("conj", "flat", "appos", "list")
        || find(above).isPresent()
        || words.has(Role.VENUE, lemma(above))
        || isDetour(above)
        || isDated(above)
        || isLight(above)
        || isMet(above);
  }

  /// "the emir in Doha", "meeting rebels in Muscat"; not "condemned protesters in Teheran".
  private boolean isMet(Token token) {
    Optional<ActorType> type =
        scene.actorAt(token).map(Mention::actor).flatMap(scene::actor).map(Actor::type);
    boolean meeting =
        tree.head(token).filter(verb -> words.has(Role.ATTEND, lemma(verb))).isPresent();
    return type.filter(found -> found == ActorType.PERSON || (meeting && found == ActorType.GROUP))
        .isPresent();
  }

  private boolean isDated(Token token) {
    return scene.dates(tree).stream().anyMatch(date -> date.span().covers(token.span()));
  }

  /// "paid a call on", "held talks with".
  private boolean isLight(Token noun) {
    return noun.relatesAs("obj")
        && tree.head(noun).filter(verb -> LIGHT.contains(lemma(verb))).isPresent();
  }

  private static String relation(Token token) {
    if (token.relatesAs("obj")) {
      return "object";
    }
    if (token.relatesAs("nsubj")) {
      return "subject";
    }
    return token.relatesAs("compound") ? "compound" : "";
  }

  /// Mends what the parser hung on a verb that comes later: "left the next morning for X, having
  /// seen", "ribbons in X on Monday and in Y on Tuesday, and would have done so".
  private PlaceLink moved(PlaceLink link, @Nullable PlaceLink before) {
    if (link.word().index() < link.token().index() || link.slot().isEmpty()) {
      return link;
    }
    int first =
        tree.children(link.token(), "case").stream()
            .mapToInt(Token::index)
            .min()
            .orElse(link.token().index());
    boolean joined = first > 0 && tree.tokens().get(first - 1).upos() == UniversalPos.CCONJ;
    if (joined && before != null && before.slot().equals(link.slot())) {
      return link.at(before);
    }
    for (int i = first - 1; i >= Math.max(0, first - NEARBY); i--) {
      Token token = tree.tokens().get(i);
      if (token.upos() == UniversalPos.PUNCT) {
        return link;
      }
      if (PlaceLink.isVerb(token) && moves(token)) {
        return link.at(token);
      }
    }
    return link;
  }

  private boolean moves(Token verb) {
    return words.has(Role.GO, lemma(verb))
        || words.has(Role.COME, lemma(verb))
        || words.has(Role.LEAVE, lemma(verb));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
