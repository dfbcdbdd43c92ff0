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
/// @param role what it is as far as the text tells
record Toponym(Span span, String written, List<Qualifier> qualifiers, String direction, Role role) {

  /// What stands beside a toponym and says where it lies.
  ///
  /// @param written a country or division, or the adjective of a country
  /// @param sure whether it follows a comma or stands in brackets; else it is only near
  record Qualifier(String written, boolean sure) {}

  /// What a toponym is as far as the text tells.
  enum Role {
    PLACE,
    /// A building, an airport, a base.
    FACILITY,
    /// The place of a dateline: a town, hardly a division.
    DATELINE
  }

  Toponym {
    qualifiers = List.copyOf(qualifiers);
  }

  boolean isFacility() {
    return role == Role.FACILITY;
  }
}
