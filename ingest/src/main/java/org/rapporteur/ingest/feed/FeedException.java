package org.rapporteur.ingest.feed;

/// A feed or a list of feeds that cannot be read; the message says why.
public final class FeedException extends Exception {

  private static final long serialVersionUID = 1L;

  FeedException(String message, Throwable cause) {
    super(message, cause);
  }
}
