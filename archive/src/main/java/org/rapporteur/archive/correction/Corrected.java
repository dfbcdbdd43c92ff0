package org.rapporteur.archive.correction;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.Reading;

/// A reading as persons corrected it.
///
/// @param reading with all that fit applied
/// @param applied the corrections that fit, in their order
/// @param unfit those that do not; they are kept and may fit a later reading
/// @param decided the ids of the findings that a person approved, corrected or rejected
public record Corrected(
    Reading reading, List<Correction> applied, List<Unfit> unfit, Set<String> decided) {

  public Corrected {
    applied = List.copyOf(applied);
    unfit = List.copyOf(unfit);
    decided = Set.copyOf(decided);
  }

  /// Returns a reading of which nobody has said anything.
  public static Corrected untouched(Reading reading) {
    return new Corrected(reading, List.of(), List.of(), Set.of());
  }

  /// A correction that does not fit a reading.
  ///
  /// @param reason why, in words
  public record Unfit(Correction correction, String reason) {}
}
