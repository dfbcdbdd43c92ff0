package org.rapporteur.extract.statement;

import java.util.List;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Statement;

/// Finds who says what.
public final class StatementFinder {

  private StatementFinder() {}

  /// Loads a finder with the shipped tables of cues.
  public static StatementFinder load() {
    return new StatementFinder();
  }

  /// Returns the statements of `dispatch`, in the order of the text.
  public List<Statement> find(ResolvedDispatch dispatch) {
    return List.of();
  }
}
