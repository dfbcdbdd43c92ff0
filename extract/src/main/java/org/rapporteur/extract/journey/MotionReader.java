package org.rapporteur.extract.journey;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.clause.Arguments;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.TravelWords;
import org.rapporteur.reference.TravelWords.Role;

/// Tells how the place of a link is reached, left or passed.
///
/// - "flew from Rabat to Tangier" → departure, arrival; "his flight to Hanoi" → arrival;
/// - "was driven from the airport in Cairo" → arrival;
/// - "welcomed her to Budapest" → arrival, hers;
/// - "left for Shenyang" → bound; "returns by way of Honolulu" → passage;
/// - "met him in Doha", "was in Moscow" → presence; "lived in Madrid" → nothing.
record MotionReader(Tree tree, TravelWords words, Arguments arguments) {

  private static final Set<String> TOWARDS = Set.of("to", "into", "onto", "on to", "as far as");
  private static final Set<String> AT = Set.of("in", "at", "near", "inside", "outside");
  private static final Set<String> FROM = Set.of("from", "out of");
  private static final Set<String> THROUGH =
      Set.of("via", "through", "after", "before", "following", "ahead of");

  Optional<Motion> find(PlaceLink link) {
    Token word = link.word();
    if (link.isToldByVerb() || word.upos() == UniversalPos.ADJ) {
      return has(Role.SETTLE, word) ? Optional.empty() : byVerb(link);
    }
    return has(Role.VISIT_NOUN, word) && word.index() != link.token().index()
        ? byNoun(link)
        : presence(link);
  }

  private Optional<Motion> byVerb(PlaceLink link) {
    Token verb = link.word();
    boolean led = has(Role.CARRY, verb) && !link.slot().equals("object");
    if (has(Role.GO, verb) || has(Role.COME, verb) || led) {
      return moved(link);
    }
    if (has(Role.LEAVE, verb)) {
      return left(link);
    }
    if (has(Role.VISIT, verb) && link.slot().equals("object")) {
      return Optional.of(Motion.ARRIVAL);
    }
    if (has(Role.HOST, verb) && isHosted(link)) {
      return Optional.of(Motion.ARRIVAL);
    }
    if (has(Role.BOUND, verb) && link.slot().equals("for")) {
      return Optional.of(Motion.BOUND);
    }
    if (has(Role.BOUND, verb) && FROM.contains(link.slot()) && tree.child(verb, "obj").isEmpty()) {
      return Optional.of(Motion.DEPARTURE);
    }
    return has(Role.AWAIT, verb) && AT.contains(link.slot())
        ? Optional.of(Motion.ARRIVAL)
        : presence(link);
  }

  /// "welcomed her to Budapest", "received him in Budapest".
  private boolean isHosted(PlaceLink link) {
    return (TOWARDS.contains(link.slot()) || AT.contains(link.slot()))
        && tree.child(link.word(), "obj").isPresent();
  }

  private Optional<Motion> moved(PlaceLink link) {
    boolean outer = AT.contains(link.slot()) && !AT.contains(link.around());
    if (outer && (FROM.contains(link.around()) || TOWARDS.contains(link.around()))) {
      return Optional.of(Motion.ARRIVAL);
    }
    String slot = link.slot();
    boolean comes = has(Role.COME, link.word());
    boolean shuttled = !comes && slot.equals("between");
    if (TOWARDS.contains(slot) || (comes && AT.contains(slot)) || shuttled) {
      return Optional.of(Motion.ARRIVAL);
    }
    if (FROM.contains(slot)) {
      return Optional.of(Motion.DEPARTURE);
    }
    return slot.equals("for") && !comes ? Optional.of(Motion.BOUND) : presence(link);
  }

  private Optional<Motion> left(PlaceLink link) {
    return switch (link.slot()) {
      case "object", "from" -> Optional.of(Motion.DEPARTURE);
      case "for", "to" -> Optional.of(Motion.BOUND);
      default -> Optional.empty();
    };
  }

  private Optional<Motion> byNoun(PlaceLink link) {
    String slot = link.slot();
    if (TOWARDS.contains(slot) || AT.contains(slot) || slot.equals("compound")) {
      return Optional.of(isStart(link.word()) ? Motion.BOUND : Motion.ARRIVAL);
    }
    if (slot.equals("from")) {
      return Optional.of(Motion.DEPARTURE);
    }
    return slot.equals("for") ? Optional.of(Motion.BOUND) : presence(link);
  }

  /// "on her way to", "left for a visit to".
  private boolean isStart(Token noun) {
    boolean setOff =
        arguments.preposition(noun).equals("for")
            && tree.head(noun)
                .filter(
                    verb -> has(Role.LEAVE, verb) || has(Role.BOUND, verb) || has(Role.GO, verb))
                .isPresent();
    return has(Role.BOUND, noun) || setOff;
  }

  /// A country is a stop of someone who acts in it only when the verb says that it is done there.
  private Optional<Motion> presence(PlaceLink link) {
    if (THROUGH.contains(link.slot())) {
      return Optional.of(Motion.PASSAGE);
    }
    boolean whole = link.place().precision() == PlacePrecision.COUNTRY;
    boolean there = !whole || !link.isToldByVerb() || has(Role.ATTEND, link.word());
    return AT.contains(link.slot()) && there ? Optional.of(Motion.PRESENCE) : Optional.empty();
  }

  /// Tells whether a word of travelling says it, rather than being somewhere and doing something.
  boolean isFirm(PlaceLink link, Motion motion) {
    return switch (motion) {
      case PRESENCE -> false;
      case DEPARTURE -> !isOrigin(link.word()) && !carriesThing(link.word());
      case ARRIVAL -> !carriesThing(link.word()) && !isHomecoming(link.word());
      case PASSAGE -> has(Role.GO, link.word());
      case BOUND -> true;
    };
  }

  /// "X, where he landed" → arrival; "X, where he spoke" → presence.
  Motion where(Token verb) {
    return has(Role.COME, verb) ? Motion.ARRIVAL : Motion.PRESENCE;
  }

  /// "was in Kyiv on Tuesday", "met her in Doha": whoever is a stranger there has travelled.
  boolean isAttended(PlaceLink link, Motion motion) {
    boolean stated =
        link.word().index() == link.token().index()
            && tree.child(link.word(), "cop").isPresent()
            && tree.child(link.word(), "nsubj").isPresent();
    return motion == Motion.PRESENCE
        && (stated || (link.isToldByVerb() && has(Role.ATTEND, link.word())));
  }

  /// "flew back to Zagreb".
  private boolean isHomecoming(Token word) {
    return tree.children(word, "advmod", "compound:prt").stream()
        .anyMatch(back -> back.lemma().equals("back"));
  }

  /// "He comes from Chile", but not "he comes straight from Chile".
  private boolean isOrigin(Token word) {
    return has(Role.COME, word)
        && !word.xpos().equals("VBD")
        && tree.child(word, "advmod", "aux").isEmpty();
  }

  private boolean carriesThing(Token word) {
    return PlaceLink.isVerb(word)
        && has(Role.CARRY, word)
        && !arguments.isPassive(word)
        && tree.child(word, "obj").isPresent();
  }

  private boolean has(Role role, Token word) {
    return words.has(role, word.lemma().toLowerCase(Locale.ROOT));
  }
}
