package org.rapporteur.archive.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
    Set<String> decided = new HashSet<>();
    for (Correction correction : Correction.standing(corrections)) {
      try {
        Optional<Anchor> at = correction.change().anchor();
        @Nullable String id = at.isEmpty() ? null : id(at.get(), corrected);
        if (id != null) {
          corrected = apply(corrected, id, correction.change());
          decided.add(id);
        }
        applied.add(correction);
      } catch (IllegalArgumentException e) {
        unfit.add(new Corrected.Unfit(correction, String.valueOf(e.getMessage())));
      }
    }
    return new Corrected(corrected, applied, unfit, decided);
  }

  private Reading apply(Reading reading, String id, Change change) {
    return switch (change) {
      case Change.Approve(Anchor at) -> approve(reading, id, at);
      case Change.Reject _ -> Rejection.of(id, reading);
      case Change.Replace(Anchor at, var values) ->
          new Replacement(reading, id, new Values(values), ontology).of(at.subject());
      case Change.Undo _ -> reading;
    };
  }

  /// What is approved is certain, and nothing else changes; it was said of one coding alone.
  private Reading approve(Reading reading, String id, Anchor at) {
    if (!Evidence.isCodedAs(at.was(), id, at.subject(), reading)) {
      throw new IllegalArgumentException(
          "what was approved was read as \"%s\", which it no longer is".formatted(at.was()));
    }
    return new Replacement(reading, id, new Values(new TreeMap<>()), ontology).of(at.subject());
  }

  private static String id(Anchor anchor, Reading reading) {
    return Evidence.find(anchor, reading)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "the reading has no %s at “%s”"
                    .formatted(Word.of(anchor.subject()), anchor.text())));
  }
}
