package org.rapporteur.ingest;

import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Rejected;

/// One thing that came in, in the order of the input.
public sealed interface Intake {

  /// A dispatch to be read.
  record Accepted(Dispatch dispatch) implements Intake {}

  /// Input that is not read, and why.
  record Refused(Rejected rejected) implements Intake {}

  /// Something about the dispatch that follows: it is read, but not quite as it came in.
  ///
  /// @param note where, what, and how it is read instead; [Rejected] has the right fields for it
  record Noted(Rejected note) implements Intake {}
}
