package org.rapporteur.ingest;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Rejected;

/// Ends the reading of one piece of input; [Inbox] turns it into an [Intake.Refused].
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final String advice;

  UnreadableException(String reason, String advice) {
    super(reason);
    this.reason = reason;
    this.advice = advice;
  }

  /// Says where it happened.
  Intake.Refused at(String source, @Nullable Long line) {
    return new Intake.Refused(new Rejected(source, line, reason, advice));
  }
}
