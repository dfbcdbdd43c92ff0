package org.rapporteur.resolve.place;

import java.util.List;
import org.rapporteur.model.Span;

/// A name of a place as it stands once in the text.
///
/// @param span where it stands
/// @param written its words
/// @param qualifiers what stands beside it and says where it lies: the "Illinois" of "Springfield,
///   Illinois", the "Syrian" of "the Syrian city of Homs"
/// @param direction the word before it that picks out a part, or an empty string
/// @param facility whether it is a building, an airport, a base
record Toponym(
    Span span, String written, List<String> qualifiers, String direction, boolean facility) {

  Toponym {
    qualifiers = List.copyOf(qualifiers);
  }
}
