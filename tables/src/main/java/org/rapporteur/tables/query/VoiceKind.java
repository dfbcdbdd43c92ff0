package org.rapporteur.tables.query;

import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Voice;

/// How far the outlet stands from what is asserted.
public enum VoiceKind {
  /// The outlet says so itself.
  OUTLET,
  /// A source says so to the outlet.
  SOURCE,
  /// A source says so, and somebody else carried it to the outlet.
  REMOVED;

  /// Returns how far the outlet of a reading stands from what `voice` asserts in it.
  public static VoiceKind of(Reading reading, Voice voice) {
    return switch (voice) {
      case Voice.OfOutlet() -> OUTLET;
      case Voice.OfStatement(Id<Statement> id) ->
          reading.findings().statements().stream()
                  .filter(said -> said.id().equals(id))
                  .anyMatch(said -> said.parent() != null || !said.via().isEmpty())
              ? REMOVED
              : SOURCE;
    };
  }
}
