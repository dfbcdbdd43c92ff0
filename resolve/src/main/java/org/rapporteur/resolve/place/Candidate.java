package org.rapporteur.resolve.place;

import org.rapporteur.reference.gazetteer.GazetteerPlace;

/// A place that a toponym may mean.
///
/// @param place where that would be
/// @param match how its name fits the text's
record Candidate(GazetteerPlace place, Match match) {

  /// How a name was found, the best first.
  enum Match {
    /// It is the place's main name.
    MAIN,
    /// It is an alias or a name in another language.
    OTHER,
    /// It names the people of the country: "Turkish".
    DEMONYM,
    /// Only a part of it was found: the town in "Baghdad International Airport".
    PART
  }
}
