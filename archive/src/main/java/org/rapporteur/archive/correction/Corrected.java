package org.rapporteur.archive.correction;

import java.util.List;
import org.rapporteur.model.Reading;

/// A reading as persons corrected it.
///
/// @param reading with all that fit applied
/// @param applied the corrections that fit, in their order
/// @param unfit those that do not; they are kept and may fit a later reading
public record Corrected(Reading reading, List<Correction> applied, List<Unfit> unfit) {

  public Corrected {
    applied = List.copyOf(applied);
    unfit = List.copyOf(unfit);
  }

  /// A correction that does not fit a reading.
  ///
  /// @param reason why, in words
  public record Unfit(Correction correction, String reason) {}
}
