package org.rapporteur.model;

/// Who asserts something: the outlet in its own words, or the source of a statement.
public sealed interface Voice {

  /// The outlet asserts it.
  Voice OUTLET = new OfOutlet();

  /// The outlet asserts it in its own words.
  record OfOutlet() implements Voice {}

  /// A statement asserts it; the outlet only reports that it was said.
  ///
  /// @param id the innermost statement whose content it stands in
  record OfStatement(Id<Statement> id) implements Voice {}
}
