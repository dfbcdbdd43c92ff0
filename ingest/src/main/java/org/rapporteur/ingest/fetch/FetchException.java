package org.rapporteur.ingest.fetch;

import java.io.IOException;

/// A fetch that came to nothing; the message says why, in one sentence without a final stop.
public final class FetchException extends IOException {

  private static final long serialVersionUID = 1L;

  FetchException(String message) {
    super(message);
  }

  FetchException(String message, Throwable cause) {
    super(message, cause);
  }
}
