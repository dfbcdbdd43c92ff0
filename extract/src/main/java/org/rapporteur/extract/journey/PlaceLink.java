package org.rapporteur.extract.journey;

import org.rapporteur.model.Place;
import org.rapporteur.model.Token;

/// A place that a sentence names, with the word it belongs to.
///
/// @param token the head of the place's name
/// @param slot how it stands to `word`: a preposition, `object`, `subject`, `compound`, or empty
/// @param around the preposition of the whole phrase in which it stands ("before the summit in X")
/// @param word a verb, a noun of travelling, or what the clause says of its subject
record PlaceLink(Token token, Place place, String slot, String around, Token word) {

  /// Tells whether the word is a verb; "visits" is none, whatever the parser calls it.
  boolean isToldByVerb() {
    return isVerb(word);
  }

  static boolean isVerb(Token token) {
    return token.isVerb() && !token.xpos().startsWith("NN");
  }

  PlaceLink at(PlaceLink other) {
    return new PlaceLink(token, place, slot, slot, other.word());
  }

  PlaceLink at(Token other) {
    return new PlaceLink(token, place, slot, slot, other);
  }
}
