package org.rapporteur.serve.page;

import java.util.List;

/// A statement as the margin shows it.
///
/// @param id names it in the reading
/// @param letter of its source
/// @param hue of its source, 1 to 6; 0 when nobody is named
/// @param source who says it
/// @param role the source's office, or empty
/// @param verb how
/// @param words what is said, shortened
/// @param nested whether someone else's statement holds it
/// @param details the rest of the record
public record StatementNote(
    String id,
    String letter,
    int hue,
    String source,
    String role,
    String verb,
    String words,
    boolean nested,
    List<Detail> details) {

  public StatementNote {
    details = List.copyOf(details);
  }
}
