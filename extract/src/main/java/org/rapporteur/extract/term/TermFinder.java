package org.rapporteur.extract.term;

import java.util.List;
import org.rapporteur.extract.voice.Voices;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Term;

/// Finds loaded words and says whose words they are.
public final class TermFinder {

  private TermFinder() {}

  /// Loads a finder with the shipped table of loaded terms.
  public static TermFinder load() {
    return new TermFinder();
  }

  /// Returns the loaded terms of `dispatch`, in the order of the text.
  public List<Term> find(ResolvedDispatch dispatch, Voices voices) {
    return List.of();
  }
}
