package org.rapporteur.app;

import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Rejected;

/// What a run has to say about one thing that came in, in the order of the input.
sealed interface Result {

  /// A reading, ready to be written.
  ///
  /// @param dispatch what was read
  /// @param words of its dispatch, as white space separates them
  record Written(Dispatch dispatch, String output, int words) implements Result {}

  /// Input that was not read, or not be read by the engine.
  record Rejection(Rejected rejected) implements Result {}

  /// Something to know about the dispatch that follows.
  record Note(Rejected note) implements Result {}
}
