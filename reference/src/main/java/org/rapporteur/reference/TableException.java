package org.rapporteur.reference;

import org.jspecify.annotations.Nullable;

/// A table of reference data that breaks its own rules; the message names the file and the line.
public final class TableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// @param table the file's name
  /// @param line the line from 1; 0 when the whole file is meant
  /// @param message what is wrong
  public TableException(String table, long line, String message) {
    this(table, line, message, null);
  }

  TableException(String table, long line, String message, @Nullable Throwable cause) {
    super((line == 0 ? table : table + ":" + line) + ": " + message, cause);
  }
}
