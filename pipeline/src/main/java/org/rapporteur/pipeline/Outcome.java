package org.rapporteur.pipeline;

import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Rejected;

/// What became of one dispatch: its reading, or the reason why there is none.
public sealed interface Outcome {

  /// The dispatch was read.
  record Read(Reading reading) implements Outcome {}

  /// A stage failed on the dispatch: a fault of the engine, not of the input.
  ///
  /// @param dispatch what could not be read
  /// @param rejected the failure as a user sees it
  /// @param cause for the person who mends it
  record Failed(Dispatch dispatch, Rejected rejected, Throwable cause) implements Outcome {

    static Failed of(Dispatch dispatch, Throwable cause) {
      String reason = "the engine failed on this dispatch (%s)".formatted(cause);
      String advice = "the others are read; please report it together with the dispatch";
      return new Failed(dispatch, new Rejected(dispatch.id(), null, reason, advice), cause);
    }
  }
}
