package org.rapporteur.reference.refresh;

import org.jspecify.annotations.Nullable;

/// A refresh that could not go on; the message says why and what to do.
public final class RefreshException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RefreshException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
