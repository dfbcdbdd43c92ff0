package org.rapporteur.model;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Input that could not be read, as data: nothing is dropped silently, and the rest is read.
///
/// @param source the file or stream, as the user named it
/// @param lineNumber its line from 1; null when the whole input is meant
/// @param reason what was wrong, in one sentence without a final stop
/// @param advice what the user can do about it, in one sentence without a final stop
public record Rejected(String source, @Nullable Long lineNumber, String reason, String advice) {

  /// Returns the line from 1, or empty when the whole input is meant.
  public OptionalLong line() {
    return lineNumber == null ? OptionalLong.empty() : OptionalLong.of(lineNumber);
  }

  /// Returns the one line a user reads: where, what, what to do.
  public String describe() {
    String where = lineNumber == null ? source : source + ":" + lineNumber;
    return where + ": " + reason + "; " + advice;
  }
}
