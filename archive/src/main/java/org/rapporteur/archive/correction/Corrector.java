package org.rapporteur.archive.correction;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Reading;
import org.rapporteur.reference.Ontology;

/// Applies corrections to readings. Immutable; may be shared between threads.
public final class Corrector {

  private final Ontology ontology;

  /// @param ontology gives a corrected event its score and its CAMEO code
  public Corrector(Ontology ontology) {
    this.ontology = ontology;
  }

  /// Applies all that stand, in their order, so that a later one prevails.
  ///
  /// @param corrections of that reading's dispatch, in the order in which they were made
  public Corrected apply(Reading reading, List<Correction> corrections) {
    Reading corrected = reading;
    List<Correction> applied = new ArrayList<>();
    List<Corrected.Unfit> unfit = new ArrayList<>();
    for (Correction correction : Correction.standing(corrections)) {
      try {
        corrected = apply(corrected, correction.change());
        applied.add(correction);
      } catch (IllegalArgumentException e) {
        unfit.add(new Corrected.Unfit(correction, String.valueOf(e.getMessage())));
      }
    }
    return new Corrected(corrected, applied, unfit);
  }

  private Reading apply(Reading reading, Change change) {
    return switch (change) {
      case Change.Reject(Anchor at) -> Rejection.of(id(at, reading), reading);
      case Change.Replace(Anchor at, var values) ->
          new Replacement(reading, id(at, reading), new Values(values), ontology).of(at.subject());
      case Change.Undo _ -> reading;
    };
  }

  private static String id(Anchor anchor, Reading reading) {
    return Evidence.find(anchor, reading)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "the reading has no %s at “%s”"
                    .formatted(Word.of(anchor.subject()), anchor.text())));
  }
}
